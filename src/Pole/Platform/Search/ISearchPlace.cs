namespace Pole.Platform.Search;

/// <summary>
/// A page on which people search, for those who keep searches: it reads its own addresses and says what is looked for
/// there, in the language of the moment. The feature that has the page answers.
/// </summary>
internal interface ISearchPlace
{
    /// <summary>The path of the page: <c>/ressources</c>.</summary>
    string Address { get; }

    /// <summary>What is searched there, for people: <c>Ressources</c>.</summary>
    string Label { get; }

    PlacedSearch Read(IQueryCollection query);
}

/// <summary>What an address looks for.</summary>
/// <param name="Path">The address as the page itself writes it, from its first page on, without the prefix of a language.</param>
/// <param name="Name">What people would call it, in their language.</param>
/// <param name="For">What is asked of the index for a reader who may open these.</param>
internal sealed record PlacedSearch(string Path, string Name, Func<IReadOnlyList<Audience>, SearchQuery> For);
