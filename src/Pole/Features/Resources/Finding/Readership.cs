using Pole.Platform.Search;

namespace Pole.Features.Resources.Finding;

/// <summary>
/// What a reader may open, as one code. A resource kept for some stands twice in the index: whole, for those who may
/// read it, and as a teaser without its text for the others. Each reader is shown one of the two: the audience of
/// the whole keeps its words from strangers, and this facet keeps the teaser from those who have the whole.
/// </summary>
internal static class Readership
{
    public const string Facet = "resource-reader";

    private static readonly IReadOnlyList<IReadOnlyList<Audience>> Readers =
    [
        [Audience.Everyone],
        [Audience.Everyone, Audience.Members],
        [Audience.Everyone, Audience.Accredited],
        [Audience.Everyone, Audience.Members, Audience.Accredited],
    ];

    /// <summary>The code of a reader who may open these.</summary>
    public static string Of(IReadOnlyList<Audience> audiences) => string.Join('+', audiences.Order());

    /// <summary>The readers who may open what is kept for an audience.</summary>
    public static IReadOnlyList<string> Inside(Audience audience) => [.. Readers.Where(reader => reader.Contains(audience)).Select(Of)];

    /// <summary>The readers who may not.</summary>
    public static IReadOnlyList<string> Outside(Audience audience) => [.. Readers.Where(reader => !reader.Contains(audience)).Select(Of)];
}
