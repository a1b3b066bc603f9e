using System.Runtime.CompilerServices;
using Pole.Platform.Content;
using Pole.Platform.Search;

namespace Pole.Features.Site;

/// <summary>Hands the pages and the help of the site to the search.</summary>
internal sealed class PagesToFind(ContentStore content) : ISearchSource
{
    public string Name => "pages";

    public async IAsyncEnumerable<SearchDocument> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.CompletedTask;
        var library = content.Current;
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var page in library.Pages(language).Where(p => !p.Item.IsUntranslated))
            {
                cancel.ThrowIfCancellationRequested();
                yield return Document("page", page.Path, language, page.Title, page.Item.Sheet.Summary ?? "", page.Item.PlainText) with { Names = page.MenuTitle == page.Title ? "" : page.MenuTitle };
            }

            foreach (var help in library.All<HelpSheet>(language).Where(h => !h.IsUntranslated))
            {
                yield return Document("help", $"/aide/{help.Slug}", language, help.Sheet.Title, help.Sheet.Summary, help.PlainText);
            }
        }
    }

    private static SearchDocument Document(string kind, string path, Language language, string title, string summary, string body) => new()
    {
        Key = $"{kind}{path}.{language.Tag}",
        Kind = kind,
        Language = language.Tag,
        Title = title,
        Summary = summary,
        Body = body,
        Url = language.AddressOf(path),
    };
}
