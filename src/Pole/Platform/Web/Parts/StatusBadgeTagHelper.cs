using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pole.Platform.Web.Parts;

/// <summary>A state as a word and a shape: <c>&lt;status-badge kind="warn" label="Renvoyée" /&gt;</c>.</summary>
[HtmlTargetElement("status-badge", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StatusBadgeTagHelper : TagHelper
{
    /// <summary><c>info</c>, <c>success</c>, <c>warn</c>, <c>danger</c>, <c>accent</c>, or nothing for what is closed or not begun.</summary>
    public string? Kind { get; set; }

    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"badge {Kind}".TrimEnd());
        output.Content.SetContent(Label);
    }
}
