using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using static Pole.Platform.Web.Parts.Markup;

namespace Pole.Platform.Web.Parts;

/// <summary>Writes the answers that a question offers, as a list or as buttons.</summary>
internal static class FieldChoices
{
    public static TagBuilder List(FieldControl field)
    {
        var select = Element("select", ("id", field.Id), ("name", field.Name));
        Flag(select, "multiple", field.Many);
        foreach (var group in field.Items.GroupBy(item => item.Group?.Name))
        {
            var options = group.Select(item => Option(field, item));
            if (group.Key is { } name)
            {
                var set = Element("optgroup", ("label", name));
                Fill(set, options);
                select.InnerHtml.AppendHtml(set);
            }
            else
            {
                Fill(select, options);
            }
        }

        return select;
    }

    public static TagBuilder Group(FieldControl field, string type)
    {
        var group = new TagBuilder("div");
        foreach (var (item, i) in field.Items.Select((item, i) => (item, i)))
        {
            var id = i == 0 ? field.Id : string.Create(CultureInfo.InvariantCulture, $"{field.Id}_{i}");
            var input = Element("input", ("type", type), ("id", id), ("name", field.Name), ("value", item.Value ?? item.Text));
            Flag(input, "checked", field.Chosen.Contains(item.Value ?? item.Text));
            Flag(input, "disabled", item.Disabled);
            Flag(input, "required", type == "radio" && field.Required);
            var name = Element("label", ("for", id));
            name.InnerHtml.Append(item.Text);
            var choice = new TagBuilder("div");
            choice.AddCssClass("choice");
            choice.InnerHtml.AppendHtml(input).AppendHtml(name);
            group.InnerHtml.AppendHtml(choice);
        }

        return group;
    }

    private static TagBuilder Option(FieldControl field, SelectListItem item)
    {
        var option = Element("option", ("value", item.Value ?? item.Text));
        Flag(option, "selected", field.Chosen.Contains(item.Value ?? item.Text));
        Flag(option, "disabled", item.Disabled);
        option.InnerHtml.Append(item.Text);
        return option;
    }
}
