using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pole.Platform.Web;

/// <summary>A labelled field with its help and its error.</summary>
[HtmlTargetElement("plain-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PlainFieldTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Help { get; set; }

    public string Type { get; set; } = "text";

    public string? Autocomplete { get; set; }

    public string? Width { get; set; }

    public string? Unit { get; set; }

    public bool Required { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var texts = ViewContext.HttpContext.RequestServices.GetRequiredService<Texts>();
        var name = For.Name;
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var entry = ViewContext.ViewData.ModelState.TryGetValue(name, out var found) ? found : null;
        var error = entry?.Errors.FirstOrDefault()?.ErrorMessage;
        var value = Type == "password" ? null : entry?.AttemptedValue ?? Convert.ToString(For.Model, System.Globalization.CultureInfo.CurrentCulture);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "field" : "field wrong");
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(texts[Label].Value);
        output.Content.AppendHtml(label);
        output.Content.AppendHtml(Control(name, id, value));
        if (Help is not null)
        {
            Line(output, "help", texts[Help].Value);
        }

        if (error is not null)
        {
            Line(output, "error", error);
        }
    }

    private static void Line(TagHelperOutput output, string kind, string words)
    {
        var line = new TagBuilder("p");
        line.AddCssClass(kind);
        if (kind == "error")
        {
            line.Attributes["data-error"] = "";
        }

        line.InnerHtml.Append(words);
        output.Content.AppendHtml(line);
    }

    private TagBuilder Control(string name, string id, string? value)
    {
        var control = new TagBuilder(Items is null ? "input" : "select");
        control.AddCssClass("control");
        control.Attributes["id"] = id;
        control.Attributes["name"] = name;
        if (Autocomplete is not null)
        {
            control.Attributes["autocomplete"] = Autocomplete;
        }

        if (Items is null)
        {
            control.TagRenderMode = TagRenderMode.SelfClosing;
            control.Attributes["type"] = Type;
            control.Attributes["value"] = value ?? "";
            return control;
        }

        foreach (var item in Items)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = item.Value;
            if (item.Value == value)
            {
                option.Attributes["selected"] = "selected";
            }

            option.InnerHtml.Append(item.Text);
            control.InnerHtml.AppendHtml(option);
        }

        return control;
    }
}
