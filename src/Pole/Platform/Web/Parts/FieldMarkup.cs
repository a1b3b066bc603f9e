using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Pole.Platform.Web.Parts.Markup;

namespace Pole.Platform.Web.Parts;

/// <summary>Writes a question of a form.</summary>
internal sealed class FieldMarkup(FieldControl field, string label, string? help, Texts texts)
{
    public void Write(TagHelperOutput output)
    {
        if (field.Kind == "hidden")
        {
            output.TagName = null;
            output.Content.SetHtmlContent(Input("hidden"));
            return;
        }

        output.TagName = field.IsGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var single = field.Kind == "checkbox";
        var classes = (single ? "field choice" : "field") + (field.Errors.Count > 0 ? " wrong" : "");
        output.Attributes.SetAttribute("class", classes);
        if (field.IsGroup && field.DescribedBy is { } described)
        {
            output.Attributes.SetAttribute("aria-describedby", described);
        }

        if (single)
        {
            output.Content.AppendHtml(Input("checkbox")).AppendHtml(Heading("label")).AppendHtml(Help());
            output.PostElement.AppendHtml(Element("input", ("type", "hidden"), ("name", field.Name), ("value", "false")));
        }
        else
        {
            output.Content.AppendHtml(Heading(field.IsGroup ? "legend" : "label")).AppendHtml(Help()).AppendHtml(Control());
        }

        output.Content.AppendHtml(Error());
    }

    private IHtmlContent Control() => field.Kind switch
    {
        "select" => Finish(FieldChoices.List(field), true),
        "textarea" => TextArea(),
        "radio" => FieldChoices.Group(field, "radio"),
        "checkboxes" => FieldChoices.Group(field, "checkbox"),
        _ when field.Unit is { Length: > 0 } unit => WithUnit(unit),
        _ => Input(field.Kind),
    };

    private TagBuilder Heading(string tag)
    {
        var heading = new TagBuilder(tag);
        if (tag == "label")
        {
            heading.Attributes["for"] = field.Id;
        }

        heading.InnerHtml.Append(label);
        if (field.Required)
        {
            var need = new TagBuilder("span");
            need.AddCssClass("need");
            need.InnerHtml.Append(texts["obligatoire"]);
            heading.InnerHtml.Append(" ").AppendHtml(need);
        }

        return heading;
    }

    private TagBuilder Input(string kind)
    {
        var input = Element("input", ("type", kind is "whole" or "decimal" ? "text" : kind), ("id", field.Id), ("name", field.Name));
        switch (kind)
        {
            case "checkbox":
                input.Attributes["value"] = "true";
                Flag(input, "checked", field.Value.Split(',')[0].Equals("true", StringComparison.OrdinalIgnoreCase));
                break;
            case "file":
                Flag(input, "multiple", field.Many);
                break;
            case "password":
                break;
            case "whole":
                input.Attributes["inputmode"] = "numeric";
                goto default;
            case "decimal":
                input.Attributes["inputmode"] = "decimal";
                goto default;
            default:
                input.Attributes["value"] = field.Value;
                break;
        }

        return Finish(input, kind is not ("checkbox" or "hidden"));
    }

    private TagBuilder TextArea()
    {
        var area = Element("textarea", ("id", field.Id), ("name", field.Name));
        area.Attributes["rows"] = Math.Max(field.Rows, 4).ToString(CultureInfo.InvariantCulture);

        // Browsers drop the first line break of a text area: this one stands for it.
        area.InnerHtml.AppendHtml("\n").Append(field.Value);
        return Finish(area, true);
    }

    private TagBuilder WithUnit(string unit)
    {
        var line = new TagBuilder("div");
        line.AddCssClass("with-unit");
        line.InnerHtml.AppendHtml(Input(field.Kind)).AppendHtml("<span>").Append(unit).AppendHtml("</span>");
        return line;
    }

    private TagBuilder Finish(TagBuilder control, bool framed)
    {
        if (framed)
        {
            control.AddCssClass($"control {field.Width}".TrimEnd());
        }

        if (field.MaxLength is { } longest && control.TagName != "select" && field.Kind is "text" or "textarea" or "email" or "tel" or "url")
        {
            control.Attributes["maxlength"] = longest.ToString(CultureInfo.InvariantCulture);
        }

        Flag(control, "required", field.Required && field.Kind != "hidden");
        Flag(control, "aria-invalid", field.Errors.Count > 0, "true");
        if (field.DescribedBy is { } described)
        {
            control.Attributes["aria-describedby"] = described;
        }

        foreach (var (name, value) in field.Others)
        {
            control.Attributes[name] = value;
        }

        return control;
    }

    private IHtmlContent Help()
    {
        if (help is not { Length: > 0 })
        {
            return HtmlString.Empty;
        }

        var line = Element("p", ("class", "help"), ("id", FieldNames.Help(field.Id)));
        line.InnerHtml.Append(help);
        return line;
    }

    private IHtmlContent Error()
    {
        if (field.Errors.Count == 0)
        {
            return HtmlString.Empty;
        }

        var line = Element("p", ("class", "error"), ("id", FieldNames.Error(field.Id)), ("data-error", ""));
        line.InnerHtml.Append(string.Join(' ', field.Errors));
        return line;
    }
}
