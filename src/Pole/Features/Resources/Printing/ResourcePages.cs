using Microsoft.Extensions.Options;
using Pole.Features.Resources.CaseStudies.Checks;
using Pole.Features.Resources.Finding;
using Pole.Features.Resources.Kinds;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Content.Rendering;
using Pole.Platform.Documents;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources.Printing;

/// <summary>
/// A resource as people print it, keep it and send it on: one sheet, or for a collection a book of all that it gathers, in its order,
/// after a table of contents. What the reader may not read is told by its summary.
/// </summary>
internal sealed class ResourcePages(
    ContentStore content, ResourceReader reader, ResourceWords words, CaseStudyChecks checks, IOptions<SiteSettings> site, TimeProvider clock, Texts texts)
{
    private readonly StudyBlocks _study = new(words, checks, texts);
    private readonly RecordBlocks _records = new(words, texts);

    public async Task<Sheet> SheetOfAsync(ContentItem<Resource> item, CancellationToken cancel) => new()
    {
        Title = item.Sheet.Title,
        Language = item.Reader.Tag,
        Author = item.Sheet.Source.Publisher ?? site.Value.Name,
        CreatedAt = new(item.DatedOn ?? Paris.Today(clock), TimeOnly.MinValue, TimeSpan.Zero),
        Foot = $"{site.Value.Name} · {AddressOf(item)}",
        Blocks = item.Sheet.Collection is null
            ? [Mark(item), new Heading(1, item.Sheet.Title), .. Body(item), .. Source(item)]
            : [Mark(item), new Heading(1, item.Sheet.Title), .. Body(item), new Heading(2, texts["Sommaire"].Value), new Contents(), .. await ChaptersAsync(item, cancel), .. Source(item)],
    };

    /// <summary>What a collection gathers, each as a chapter.</summary>
    public async Task<IReadOnlyList<Chapter>> ChaptersOfAsync(ContentItem<Resource> collection, CancellationToken cancel)
    {
        var chapters = new List<Chapter>();
        foreach (var item in collection.GatheredFrom(content.Current))
        {
            var may = await reader.MayReadAsync(item.Sheet.Audience, cancel);
            chapters.Add(new(item, may ? [.. Body(item), .. Source(item)] : Teaser(item)));
        }

        return chapters;
    }

    private async Task<IEnumerable<Block>> ChaptersAsync(ContentItem<Resource> collection, CancellationToken cancel) =>
        (await ChaptersOfAsync(collection, cancel)).SelectMany(chapter => (Block[])[new NewPage(), new Heading(1, chapter.Item.Sheet.Title), .. chapter.Blocks]);

    private Columns Mark(ContentItem<Resource> item) => new(
        new Part(0.5, RingMark.Draw(30, site.Value.Name)),
        new Part(6, new Paragraph(new Prose(Words.Strong(site.Value.Name), Words.Note($"\n{texts[item.Sheet.Type.Label].Value}{words.WhereAndWhen(item)}")))));

    private IEnumerable<Block> Body(ContentItem<Resource> item)
    {
        var sheet = item.Sheet;
        return
        [
            new Paragraph(sheet.Summary) { Voice = Voice.Lead },
            .. sheet.CaseStudy is not null && item.Reader != Language.French ? [new Paragraph(texts["Le détail de la fiche est en français"].Value) { Voice = Voice.Small }] : NoBlocks,
            .. sheet.CaseStudy is null ? Facts(sheet) : _study.Of("identite", sheet),
            .. PrintedText.Of(item.Body, FullAddress),
            .. sheet.CaseStudy is null ? _records.Of(sheet) : _study.All(sheet),
        ];
    }

    private static Block[] NoBlocks => [];

    private IEnumerable<Block> Facts(Resource sheet)
    {
        var facts = _records.FactsOf(sheet).Concat(FiledUnder.Of(sheet, words)).Where(fact => fact.Value is not null).ToList();
        return facts.Count == 0 ? [] : [new KeyValues([.. facts.Select(fact => new Pair(texts[fact.Name].Value, fact.Value!))]) { KeyShare = 0.3 }];
    }

    private IReadOnlyList<Block> Teaser(ContentItem<Resource> item) =>
    [
        new Paragraph(item.Sheet.Summary) { Voice = Voice.Lead },
        new Paragraph(new Prose($"{texts[item.Sheet.Audience.Label].Value} : ", Words.To(new Uri(AddressOf(item)), AddressOf(item)))),
    ];

    private IEnumerable<Block> Source(ContentItem<Resource> item)
    {
        var source = item.Sheet.Source;
        var dated = item.Sheet.Updated ?? source.Published;
        var page = source.Page is { } number ? $", {texts["page {0}", number].Value}" : "";
        yield return new Rule();
        yield return new Paragraph(new Prose(
        [
            $"{texts["Source :"].Value} {source.Title}{(source.Publisher is { } publisher ? $" — {publisher}" : "")}{page}\n",
            $"{texts["Licence :"].Value} {source.Licence ?? texts["non indiquée par la source"].Value}\n",
            $"{texts["Mise à jour :"].Value} {(dated is { } date ? words.Say(date) : texts["non datée par la source"].Value)}\n",
            Words.To(new Uri(AddressOf(item)), AddressOf(item)),
        ]))
        {
            Voice = Voice.Small,
        };
    }

    private string AddressOf(ContentItem<Resource> item) => site.Value.Absolute(item.Reader.AddressOf($"{ResourceAsk.Address}/{item.Slug}"));

    private Uri? FullAddress(string href) => href switch
    {
        ['/', ..] => new Uri(site.Value.Absolute(href)),
        _ => Uri.TryCreate(href, UriKind.Absolute, out var address) ? address : null,
    };
}

/// <summary>One resource of a collection, as the book tells it.</summary>
internal sealed record Chapter(ContentItem<Resource> Item, IReadOnlyList<Block> Blocks);
