using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pole.Platform.Web.Parts;

/// <summary>The ring: <c>&lt;ring done="3" of="5" label="…" /&gt;</c>, or the five arcs alone with <c>mark</c>.</summary>
[HtmlTargetElement("ring", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RingTagHelper : TagHelper
{
    public int Done { get; set; }

    public int Of { get; set; } = 5;

    /// <summary>What the arcs say; without it the ring is a decoration.</summary>
    public string? Label { get; set; }

    /// <summary>All arcs drawn alike, as in the logo.</summary>
    public bool Mark { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ring");
        output.Attributes.SetAttribute("viewBox", "0 0 100 100");
        if (Label is { Length: > 0 })
        {
            output.Attributes.SetAttribute("role", "img");
            output.Attributes.SetAttribute("aria-label", Label);
        }
        else
        {
            output.Attributes.SetAttribute("aria-hidden", "true");
        }

        var i = 0;
        foreach (var arc in Arcs.Of(Math.Max(Of, 1), 46, 9))
        {
            output.Content.AppendHtml(Mark || i++ < Done ? "<path class=\"on\" d=\"" : "<path d=\"").Append(arc).AppendHtml("\"/>");
        }
    }
}
