using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Content;
using Pole.Platform.Identity;
using Pole.Platform.Search;
using Pole.Platform.Search.Unanswered;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Site.Admin;

/// <summary>
/// Proposes a synonym for words searched for in vain: tries what they may mean, and writes the line for the vocabulary, which
/// stands in a file as all content does.
/// </summary>
[Authorize(Policies.Editor)]
internal sealed class SynonymModel(ISearchIndex index, SearchIndexer indexer, ISynonyms synonyms) : PageModel
{
    [FromQuery(Name = "mots")]
    public string? Words { get; set; }

    [FromRoute(Name = "langue")]
    public string? Tongue { get; set; }

    [FromQuery(Name = "autre")]
    public string? Other { get; set; }

    /// <summary>How much the other words find; nothing while none are given.</summary>
    public int? Found { get; private set; }

    public SynonymLine Line { get; private set; } = null!;

    private Language Searched => Language.Of(Tongue ?? "");

    /// <summary>Where what the other words find is seen.</summary>
    public string Address => $"{Searched.AddressOf("/recherche")}?q={Uri.EscapeDataString(Other ?? "")}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (UnansweredSearches.WordsOf(Words ?? "") is not { } words)
        {
            return NotFound();
        }

        await indexer.Ready.WaitAsync(cancel);
        Words = words;
        Other = UnansweredSearches.WordsOf(Other ?? "") is null ? index.Find(Query(words)).Suggestion : Other!.Trim();
        if (Other is { } other)
        {
            Found = index.Find(Query(other)).Total;
            Line = SynonymLine.Of(words, other, synonyms.Groups);
        }

        return Page();
    }

    private SearchQuery Query(string text) => new() { Text = text, Language = Searched.Tag, PageSize = 1 };
}
