namespace Pole.Platform.Search;

/// <summary>
/// What a reader may open, as one code. A thing kept for some stands twice in the index: whole, for those who may
/// read it, and as a teaser without its text for the others. Each reader is shown one of the two: the audience of
/// the whole keeps its words from strangers, and this facet keeps the teaser from those who have the whole.
/// </summary>
internal static class Readership
{
    /// <summary>Every document has it; for one whose source says nothing, all readers are named.</summary>
    public const string Facet = "reader";

    private const string Teaser = ".teaser";

    private static readonly IReadOnlyList<IReadOnlyList<Audience>> Readers =
    [
        [Audience.Everyone],
        [Audience.Everyone, Audience.Members],
        [Audience.Everyone, Audience.Accredited],
        [Audience.Everyone, Audience.Members, Audience.Accredited],
    ];

    private static readonly IReadOnlyList<string> All = [.. Readers.Select(Of)];

    /// <summary>The code of a reader who may open these.</summary>
    public static string Of(IReadOnlyList<Audience> audiences) => string.Join('+', audiences.Order());

    /// <summary>The readers who may open what is kept for an audience.</summary>
    public static IReadOnlyList<string> Inside(Audience audience) => [.. Readers.Where(reader => reader.Contains(audience)).Select(Of)];

    /// <summary>The readers who may not.</summary>
    public static IReadOnlyList<string> Outside(Audience audience) => [.. Readers.Where(reader => !reader.Contains(audience)).Select(Of)];

    /// <summary>The key of the teaser beside the whole that has this key.</summary>
    public static string TeaserOf(string key) => key + Teaser;

    /// <summary>Whether what was found is a teaser: whoever found it may not read on.</summary>
    public static bool IsTeaser(SearchHit hit) => hit.Key.EndsWith(Teaser, StringComparison.Ordinal);

    /// <summary>The document, with the readers it is for.</summary>
    public static SearchDocument Told(SearchDocument document) => document.Facets.ContainsKey(Facet)
        ? document
        : document with
        {
            Facets = new Dictionary<string, IReadOnlyList<string>>(document.Facets, StringComparer.Ordinal)
            {
                [Facet] = document.Audience is Audience.Everyone ? All : Inside(document.Audience),
            },
        };
}
