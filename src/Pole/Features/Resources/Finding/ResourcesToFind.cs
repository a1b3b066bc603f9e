using System.Runtime.CompilerServices;
using Pole.Platform.Content;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;
using Languages = Pole.Platform.Web.Languages;

namespace Pole.Features.Resources.Finding;

/// <summary>Hands the resources to the search, each once for each language of readers and, where it is kept for some, as a teaser too.</summary>
internal sealed class ResourcesToFind(ContentStore content, Texts texts) : ISearchSource
{
    public const string Kind = "resource";

    public string Name => "resources";

    public async IAsyncEnumerable<SearchDocument> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var library = content.Current;
        foreach (var language in Enum.GetValues<Language>())
        {
            var types = await Languages.InAsync(language.Tag, () => Task.FromResult(Enum.GetValues<ResourceType>().ToDictionary(type => type, type => texts[type.Label].Value)));
            foreach (var item in library.All<Resource>(language))
            {
                cancel.ThrowIfCancellationRequested();
                var audience = item.Sheet.Audience.ForSearch;
                var whole = Document(item);
                var filed = $"{types[item.Sheet.Type]}.\n{Terms(item, library)}";
                yield return whole with
                {
                    Audience = audience,
                    Figures = RecordText.Figures(item.Sheet),
                    Body = $"{item.PlainText}\n{RecordText.Of(item.Sheet)}\n{filed}",
                    Facets = FacetsOf(item, ResourceFacet.All, Readership.Inside(audience)),
                };
                if (audience is not Audience.Everyone)
                {
                    yield return whole with
                    {
                        Key = Readership.TeaserOf(whole.Key),
                        Body = filed,
                        Facets = FacetsOf(item, ResourceFacet.All.Where(facet => !facet.OfRecord || item.Sheet.CaseStudy is null), Readership.Outside(audience)),
                    };
                }
            }
        }
    }

    /// <summary>The key of what a reader who may open these finds of a resource: the whole, or its teaser.</summary>
    public static string KeyOf(ContentItem<Resource> item, IReadOnlyList<Audience> audiences) =>
        audiences.Contains(item.Sheet.Audience.ForSearch) ? WholeKeyOf(item) : Readership.TeaserOf(WholeKeyOf(item));

    private static string WholeKeyOf(ContentItem<Resource> item) => $"{Kind}/{item.Slug}.{item.Reader.Tag}";

    private static SearchDocument Document(ContentItem<Resource> item) => new()
    {
        Key = WholeKeyOf(item),
        Kind = Kind,
        Language = item.Reader.Tag,
        Title = item.Sheet.Title,
        Summary = item.Sheet.Summary,
        Url = item.Reader.AddressOf($"{ResourceAsk.Address}/{item.Slug}"),
        Date = item.SortDay,
    };

    private static Dictionary<string, IReadOnlyList<string>> FacetsOf(
        ContentItem<Resource> item, IEnumerable<ResourceFacet> facets, IReadOnlyList<string> readers)
    {
        var values = facets.ToDictionary(facet => facet.Name, facet => (IReadOnlyList<string>)[.. facet.CodesOf(item)], StringComparer.Ordinal);
        values[Readership.Facet] = readers;
        return values;
    }

    /// <summary>What the resource is filed under, in the reader's language, as sentences that an excerpt may show.</summary>
    private static string Terms(ContentItem<Resource> item, ContentLibrary library)
    {
        var sheet = item.Sheet;
        (string French, string English, string Vocabulary, IReadOnlyList<string> Codes)[] lists =
        [
            ("Piliers", "Pillars", "pillars", sheet.Pillars),
            ("Ressources et flux", "Resources and flows", "flows", sheet.Flows),
            ("Secteurs", "Sectors", "sectors", sheet.Sectors),
            ("Régions", "Regions", "regions", sheet.Regions),
            ("Départements", "Départements", "departements", sheet.CaseStudy?.Territory.Departments ?? []),
            ("Programmes", "Programmes", "programmes", sheet.Programmes),
        ];
        return string.Join('\n', lists.Where(list => list.Codes.Count > 0).Select(list =>
        {
            var labels = list.Codes.Select(code => library.FindVocabulary(list.Vocabulary)?.Label(code, item.Reader) ?? code);
            return item.Reader switch
            {
                Language.French => $"{list.French}\u00A0: {string.Join(", ", labels)}.",
                Language.English => $"{list.English}: {string.Join(", ", labels)}.",
            };
        }));
    }
}
