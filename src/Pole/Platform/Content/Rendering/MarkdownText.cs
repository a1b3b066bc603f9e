using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Pole.Platform.Content.Rendering;

/// <summary>
/// The one way from Markdown to HTML. The extensions are chosen one by one, raw HTML is text, and whatever comes
/// out is written again through the allow-list: safety rests on the latter alone.
/// </summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseDefinitionLists()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript)
        .UseAutoIdentifiers(AutoIdentifierOptions.AllowOnlyAscii)
        .DisableHtml()
        .Build();

    /// <summary>The tree of a text; null when it is nested too deeply for any honest text.</summary>
    public static MarkdownDocument? TryParse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static IEnumerable<LinkUse> LinksOf(MarkdownDocument markdown) => markdown.Descendants()
        .OfType<Inline>()
        .Select(inline => inline switch
        {
            LinkInline link => new LinkUse(link.Url ?? "", link.IsImage, SaysSomething(link), link.Line + 1, link.Column + 1),
            AutolinkInline { IsEmail: false } link => new LinkUse(link.Url, false, true, link.Line + 1, link.Column + 1),
            _ => null,
        })
        .OfType<LinkUse>();

    private static bool SaysSomething(LinkInline link) => link.Descendants().Any(inline => inline switch
    {
        LiteralInline words => !words.Content.IsEmptyOrWhitespace(),
        CodeInline or HtmlEntityInline => true,
        _ => false,
    });

    public static RenderedText Render(string markdown, Language reader, Func<string, string> addressOf)
    {
        var document = ToDocument(markdown, addressOf);
        var html = SafeHtml.Of(document, new HtmlNeeds(reader));
        return new(html, PlainText.Of(document), PlainText.OutlineOf(document));
    }

    /// <summary>The page that a text makes, before the allow-list: never to be shown as it is.</summary>
    public static IElement ToDocument(string markdown, Func<string, string> addressOf)
    {
        var html = TryParse(markdown) is { } tree ? ToHtml(tree, addressOf) : "";
        var body = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}</body>").Body!;
        if (html.Length == 0 && markdown.Length > 0)
        {
            body.TextContent = markdown;
        }

        Headings.Settle(body);
        return body;
    }

    private static string ToHtml(MarkdownDocument tree, Func<string, string> addressOf)
    {
        foreach (var link in tree.Descendants<LinkInline>())
        {
            link.Url = addressOf(link.Url ?? "");
            link.GetDynamicUrl = null;
        }

        return tree.ToHtml(Pipeline);
    }
}
