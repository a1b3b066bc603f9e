using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Pole.Platform.Search;

namespace Pole.Platform.Web.Parts;

/// <summary>Plain text with the words that were searched for in <c>mark</c>; all of it is encoded.</summary>
internal sealed class MarkedText(IReadOnlyList<TextRun> runs) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var run in runs)
        {
            writer.Write(run.Marked ? "<mark>" : "");
            encoder.Encode(writer, run.Text);
            writer.Write(run.Marked ? "</mark>" : "");
        }
    }
}
