namespace Pole.Platform.Search;

/// <summary>What the addresses of all searches have in common: how an order is called, how long words may be.</summary>
internal static class SearchAddress
{
    public const int LongestText = 200;

    /// <summary>The orders, with the words that addresses and people use for them.</summary>
    public static IReadOnlyList<(SearchSort Sort, string Code, string Label)> Orders { get; } =
    [
        (SearchSort.Relevance, "pertinence", "Pertinence"),
        (SearchSort.Date, "date", "Date"),
        (SearchSort.Title, "titre", "Titre"),
    ];

    /// <summary>The orders to choose from: without words nothing fits better than the rest, and what comes first is the latest.</summary>
    public static IEnumerable<(SearchSort Sort, string Code, string Label)> OrdersOf(string text) =>
        Orders.Where(order => text.Length > 0 || order.Sort != SearchSort.Relevance);

    /// <summary>The order in which hits stand, by the name that people are shown.</summary>
    public static SearchSort Shown(SearchSort sort, string text) => text.Length == 0 && sort == SearchSort.Relevance ? SearchSort.Date : sort;

    /// <summary>The order that an address asks for; nothing when there is no such order.</summary>
    public static SearchSort? OrderOf(string? code) =>
        Orders.Where(order => order.Code == code).Select(order => (SearchSort?)order.Sort).FirstOrDefault();

    public static string CodeOf(SearchSort sort) => Orders.First(order => order.Sort == sort).Code;

    /// <summary>The words that are searched; what is longer is cut, never within a character.</summary>
    public static string Cut(string text) => text.Length <= LongestText
        ? text
        : text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)].TrimEnd();
}
