using System.Text.Encodings.Web;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Html;
using Pole.Platform.Content.Rendering;

namespace Pole.Platform.Content;

/// <summary>HTML that runs nothing and leads nowhere strange: it can only be made by writing a document through the allow-list.</summary>
public sealed class SafeHtml : IHtmlContent
{
    private readonly string _html;

    private SafeHtml(string html) => _html = html;

    public static SafeHtml Empty { get; } = new("");

    public bool IsEmpty => _html.Length == 0;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(_html);

    public override string ToString() => _html;

    internal static SafeHtml Of(INode document, HtmlNeeds needs) => new(AllowedHtml.Write(document, needs));
}
