using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>A document found in one of the segments.</summary>
internal readonly record struct Found(double Score, LanguageState Language, Segment Segment, int Number)
{
    public ReadOnlySpan<byte> Key => Segment.Keys[Number];

    public string Title => Segment.Titles.TextOf(Number);

    public string Url => Segment.Urls.TextOf(Number);

    public string Kind => Segment.Facets[SearchFacets.Kind].FirstOf(Number);

    public DateOnly? Date => Segment.Days[Number] is > 0 and var day ? DateOnly.FromDayNumber(day - 1) : null;

    /// <summary>The order asked for, whichever segments documents are in; equals are told apart by their key.</summary>
    public static Comparison<Found> Order(SearchSort sort) => sort switch
    {
        SearchSort.Relevance => (a, b) => First(ByScore(a, b), ByDay(a, b), ByKey(a, b)),
        SearchSort.Date => (a, b) => First(ByDay(a, b), ByScore(a, b), ByKey(a, b)),
        SearchSort.Title => (a, b) => First(string.CompareOrdinal(a.SortTitle, b.SortTitle), ByDay(a, b), First(ByScore(a, b), ByKey(a, b), 0)),
    };

    private string SortTitle => Folding.Fold(Title);

    private static int First(int one, int two, int three) => one is not 0 ? one : two is not 0 ? two : three;

    private static int ByScore(Found left, Found right) => right.Score.CompareTo(left.Score);

    private static int ByDay(Found left, Found right) => right.Segment.Days[right.Number].CompareTo(left.Segment.Days[left.Number]);

    private static int ByKey(Found left, Found right) => left.Key.SequenceCompareTo(right.Key);
}
