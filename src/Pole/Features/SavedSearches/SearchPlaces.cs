using Microsoft.AspNetCore.WebUtilities;
using Pole.Platform.Content;
using Pole.Platform.Search;
using Language = Pole.Platform.Content.Language;
using Languages = Pole.Platform.Web.Languages;

namespace Pole.Features.SavedSearches;

/// <summary>Understands the addresses of searches, whichever page they belong to.</summary>
internal sealed class SearchPlaces(IEnumerable<ISearchPlace> places)
{
    /// <summary>What an address of this site looks for; nothing when it is no search of it.</summary>
    public (ISearchPlace Place, PlacedSearch Search)? Read(string? address)
    {
        var (path, query) = (address ?? "").Split('?', 2) is [var before, var after] ? (before, after) : (address ?? "", "");
        return places.FirstOrDefault(one => one.Address == path) is { } place
            ? (place, place.Read(new QueryCollection(QueryHelpers.ParseQuery(query))))
            : null;
    }

    /// <summary>What a saved search looks for, in its language. Nothing when its page is no more.</summary>
    public async Task<(ISearchPlace Place, PlacedSearch Search)?> ReadAsync(SavedSearch saved) =>
        await Languages.InAsync(saved.Language, () => Task.FromResult(Read(saved.Path)));

    /// <summary>Where a saved search stands on the site, whichever language it is read in.</summary>
    public static string AddressOf(SavedSearch saved) => Language.Of(saved.Language).AddressOf(saved.Path);
}
