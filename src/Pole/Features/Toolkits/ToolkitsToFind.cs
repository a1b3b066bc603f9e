using System.Runtime.CompilerServices;
using Pole.Platform.Content;
using Pole.Platform.Search;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Toolkits;

/// <summary>Hands the public sheets of toolkits to the search and to the site map.</summary>
internal sealed class ToolkitsToFind(ContentStore content) : ISearchSource, ISiteMapPart
{
    public string Name => "toolkits";

    public IEnumerable<SiteMapPage> Pages =>
    [
        new("/outils"),
        .. content.Current.All<ToolkitSheet>(Language.French)
            .Select(toolkit => new SiteMapPage($"/outils/{toolkit.Slug}", $"toolkit/{toolkit.Slug}", toolkit.Entry.Publication.Published)),
    ];

    public async IAsyncEnumerable<SearchDocument> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.CompletedTask;
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var toolkit in content.Current.All<ToolkitSheet>(language).Where(t => !t.IsUntranslated))
            {
                cancel.ThrowIfCancellationRequested();
                yield return new SearchDocument
                {
                    Key = $"toolkit/{toolkit.Slug}.{language.Tag}",
                    Kind = "toolkit",
                    Language = language.Tag,
                    Title = toolkit.Sheet.Title,
                    Summary = toolkit.Sheet.Summary,
                    Body = toolkit.PlainText,
                    Url = toolkit.Address!,
                    Date = toolkit.Sheet.Latest?.Date,
                };
            }
        }
    }
}
