using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Pole.Platform.Documents;
using static Pole.Platform.Web.Parts.Markup;

namespace Pole.Platform.Web.Parts;

/// <summary>
/// <c>&lt;blocks of="@blocks" below="1" /&gt;</c>: what a document says, on a page. Its first heading level is written one level
/// below the heading that the page gives. Pictures are left to pages, which draw their own; breaks of pages to paper.
/// </summary>
[HtmlTargetElement("blocks", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BlocksTagHelper : TagHelper
{
    private static readonly Words[] NoWords = [];

    public IReadOnlyList<Block> Of { get; set; } = [];

    /// <summary>The level of the heading above.</summary>
    public int Below { get; set; } = 1;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        Write(output.Content, Of);
    }

    private void Write(IHtmlContentBuilder page, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Columns columns:
                    Write(page, columns.Parts.SelectMany(part => part.Blocks));
                    break;
                case Notice notice:
                    page.AppendHtml(NoticeOf(notice));
                    break;
                default:
                    if (ElementOf(block) is { } element)
                    {
                        page.AppendHtml(element);
                    }

                    break;
            }
        }
    }

    private TagBuilder? ElementOf(Block block) => block switch
    {
        Heading heading => Said(Element($"h{Math.Min(6, heading.Level + Below)}"), heading.Text),
        Paragraph { Voice: Voice.Lead } lead => Said(Element("p", ("class", "lede")), lead.Text),
        Paragraph { Voice: Voice.Small } small => Said(Element("p", ("class", "small muted")), small.Text),
        Paragraph { Voice: Voice.Label } label => Said(Element("p", ("class", "eyebrow")), label.Text),
        Paragraph paragraph => Said(Element("p"), paragraph.Text),
        Bullets bullets => Around(bullets.From is { } from ? Element("ol", ("start", string.Create(CultureInfo.InvariantCulture, $"{from}"))) : Element("ul"), bullets.Items.Select(item => Said(Element("li"), item))),
        KeyFigure figure => Said(Element("p", ("class", "figure-line")), new Prose([Words.Strong(figure.Value), $" {figure.Label}", .. figure.Note is { } note ? [" · ", .. note.Words] : NoWords])),
        KeyValues values => Around(Element("dl", ("class", "facts beside")), values.Pairs.Select(PairOf)),
        Table table => TableOf(table),
        Rule => Element("hr"),
        _ => null,
    };

    private TagBuilder NoticeOf(Notice notice)
    {
        var panel = Element("div", ("class", "panel"));
        panel.InnerHtml.AppendHtml(Said(Element("p", ("class", "eyebrow")), notice.Word));
        Write(panel.InnerHtml, notice.Blocks);
        return panel;
    }

    private static TagBuilder PairOf(Pair pair) =>
        Around(Element("div"), [Said(Element("dt"), pair.Key), Said(Element("dd"), pair.Strong ? new Prose([.. pair.Value.Words.Select(words => words with { Bold = true })]) : pair.Value)]);

    private static TagBuilder TableOf(Table table)
    {
        var head = Around(Element("tr"), table.Columns.Select(column => Said(Element("th", ("scope", "col"), ("class", Side(column))), column.Title)));
        var rows = table.Rows.Select(row => Around(
            row.Strong ? Element("tr", ("class", "total")) : Element("tr"),
            row.Cells.Select((cell, at) => Said(at == 0 ? Element("th", ("scope", "row")) : Element("td", ("class", Side(table.Columns[at]))), cell))));
        return Around(Element("div", ("class", "table-scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", table.Summary ?? table.Columns[0].Title)), [Around(Element("table"),
        [
            .. table.Summary is { } summary ? [Said(Element("caption", ("class", "hidden-text")), summary)] : Array.Empty<TagBuilder>(),
            Around(Element("thead"), [head]),
            Around(Element("tbody"), rows),
        ])]);
    }

    private static string Side(Column column) => column.Align == Align.End ? "number" : "";

    private static TagBuilder Around(TagBuilder parent, IEnumerable<TagBuilder> children)
    {
        Fill(parent, children);
        return parent;
    }

    private static TagBuilder Said(TagBuilder element, Prose prose)
    {
        foreach (var words in prose.Words)
        {
            element.InnerHtml.AppendHtml(SaidOf(words));
        }

        return element;
    }

    private static IHtmlContent SaidOf(Words words)
    {
        var said = new HtmlContentBuilder();
        foreach (var (line, at) in words.Text.Split('\n').Select((line, at) => (line, at)))
        {
            if (at > 0)
            {
                said.AppendHtml(new TagBuilder("br") { TagRenderMode = TagRenderMode.SelfClosing });
            }

            said.Append(line);
        }

        var name = words.Link is not null ? "a" : words.Bold ? "b" : words.Small ? "small" : null;
        if (name is null)
        {
            return said;
        }

        var element = words.Link is { } link ? Element(name, ("href", link.OriginalString)) : Element(name);
        element.InnerHtml.AppendHtml(said);
        return element;
    }
}
