using Microsoft.AspNetCore.Razor.TagHelpers;
using System.Globalization;
using Pole.Kernel;

namespace Pole.Platform.Web.Parts;

/// <summary>An amount as people read it: <c>&lt;money value="price" /&gt;</c>.</summary>
[HtmlTargetElement("money", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MoneyTagHelper : TagHelper
{
    public Money Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "number");
        output.Content.SetContent(Value.ToString().Replace('-', '−'));
    }
}

/// <summary>A day as people read it: <c>&lt;day value="session.Day" /&gt;</c>; nothing for no day.</summary>
[HtmlTargetElement("day", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DayTagHelper : TagHelper
{
    public DateOnly? Value { get; set; }

    /// <summary>A date known to the year or the month only.</summary>
    public PartialDate? Partial { get; set; }

    /// <summary><c>long</c> with the day of the week, or <c>short</c>.</summary>
    public string Form { get; set; } = Days.Long;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (iso, words) = (Value, Partial) switch
        {
            ({ } day, _) => (day.ToIso(), Days.Say(day, Form)),
            (_, { } known) => (known.ToIso(), known.ToString()),
            _ => ("", ""),
        };
        Times.Write(output, iso, words);
    }
}

/// <summary>An instant as read on a Paris clock: <c>&lt;moment value="letter.SentAt" /&gt;</c>; nothing for no instant.</summary>
[HtmlTargetElement("moment", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MomentTagHelper : TagHelper
{
    public DateTimeOffset? Value { get; set; }

    public string Form { get; set; } = Days.Short;

    public override void Process(TagHelperContext context, TagHelperOutput output) => Times.Write(
        output,
        Value?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture) ?? "",
        Value is { } instant ? Days.Say(instant, Form) : "");
}

/// <summary>The day as a mark beside an entry of an agenda: the number large, month and year beneath.</summary>
[HtmlTargetElement("day-mark", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DayMarkTagHelper : TagHelper
{
    public DateOnly Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Times.Write(output, Value.ToIso(), "");
        output.Attributes.SetAttribute("class", "day-mark");

        // The style of the first line makes the number large: a line of its own is all that it takes.
        output.Content.SetContent(Value.ToString("d\nMMM yyyy", CultureInfo.CurrentUICulture));
    }
}

internal static class Times
{
    public static void Write(TagHelperOutput output, string iso, string words)
    {
        if (iso.Length == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", iso);
        output.Content.SetContent(words);
    }
}
