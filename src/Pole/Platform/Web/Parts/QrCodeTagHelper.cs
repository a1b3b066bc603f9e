using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Pole.Platform.Documents.Qr;

namespace Pole.Platform.Web.Parts;

/// <summary>A QR code to be photographed: <c>&lt;qr-code text="https://…" label="…" /&gt;</c>, dark on white whatever the theme.</summary>
[HtmlTargetElement("qr-code", TagStructure = TagStructure.WithoutEndTag)]
public sealed class QrCodeTagHelper : TagHelper
{
    public string Text { get; set; } = "";

    /// <summary>What it says, for who cannot see it.</summary>
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var code = new QrCode(Text);
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "qr");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Attributes.SetAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {code.Side} {code.Side}"));
        output.Attributes.SetAttribute("shape-rendering", "crispEdges");
        output.Content.AppendHtml("<path fill=\"#fff\" d=\"M0 0h").AppendHtml(Number(code.Side)).AppendHtml("v").AppendHtml(Number(code.Side)).AppendHtml("H0z\"/><path d=\"");
        foreach (var run in code.Runs())
        {
            output.Content.AppendHtml(string.Create(CultureInfo.InvariantCulture, $"M{run.X} {run.Y}h{run.Length}v1h-{run.Length}z"));
        }

        output.Content.AppendHtml("\"/>");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
