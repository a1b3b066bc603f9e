using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Search;
using Pole.Platform.Web;

namespace Pole.Features.SavedSearches;

/// <summary>One search of mine: where it stands, and how much it finds today.</summary>
internal sealed record KeptSearch(SavedSearch Saved, string? Place, int Found);

/// <summary>The searches that the person kept.</summary>
[Authorize]
internal sealed class IndexModel(
    MySearches mine, SearchPlaces places, ISearchIndex index, SearchIndexer indexer, ISearchReader reader) : PageModel
{
    /// <summary>The address of a search that has just been deleted, to be put back.</summary>
    [FromQuery(Name = "retiree")]
    public string? Deleted { get; set; }

    public IReadOnlyList<KeptSearch> Searches { get; private set; } = [];

    /// <summary>Where a deleted search is put back: in the language that it was in.</summary>
    public string? PutBack { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await indexer.Ready.WaitAsync(cancel);
        var open = await reader.AudiencesAsync(cancel);
        var kept = new List<KeptSearch>();
        foreach (var saved in await mine.ListAsync(cancel))
        {
            kept.Add(await places.ReadAsync(saved) is var (place, search)
                ? new(saved, place.Label, await Languages.InAsync(saved.Language, () => Task.FromResult(index.Find(search.For(open) with { Facets = [], PageSize = 1 }).Total)))
                : new(saved, null, 0));
        }

        Searches = kept;
        PutBack = WhereToPutBack(Deleted);
    }

    private string? WhereToPutBack(string? address)
    {
        var isEnglish = address?.StartsWith($"{Languages.EnglishPrefix}/", StringComparison.Ordinal) == true;
        var path = isEnglish ? address![Languages.EnglishPrefix.Length..] : address;
        return places.Read(path) is var (_, search)
            ? $"{(isEnglish ? Languages.EnglishPrefix : "")}/espace/recherches/nouvelle?de={Uri.EscapeDataString(search.Path)}"
            : null;
    }
}
