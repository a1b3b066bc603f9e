using System.Globalization;

namespace Pole.Platform.Web;

/// <summary>One page of a list for programs.</summary>
internal sealed record ApiPage<T>(int Total, int Page, int PageSize, IReadOnlyList<T> Items);

/// <summary>Reads what programs ask in an address, and remembers each value that cannot be taken.</summary>
internal sealed class ApiAsk(IQueryCollection query, Texts texts)
{
    public const int PageSize = 50;

    private const int LargestPage = 100_000;

    private readonly List<(string Field, string Sentence)> faults = [];

    public IReadOnlyList<(string Field, string Sentence)> Faults => faults;

    /// <summary>A value that a rule takes, or nothing.</summary>
    public string? Read(string name, Func<string, bool> holds, string sentence, params object[] values)
    {
        if (query[name].FirstOrDefault() is not { Length: > 0 } given)
        {
            return null;
        }

        if (holds(given))
        {
            return given;
        }

        faults.Add((name, texts[sentence, values]));
        return null;
    }

    public int? Number(string name, int least, int most, string sentence) =>
        Read(name, text => Parse(text) is { } number && number >= least && number <= most, sentence) is { } read ? Parse(read) : null;

    /// <summary>The items of the page asked for.</summary>
    public ApiPage<TAnswer> Page<T, TAnswer>(IReadOnlyList<T> all, int page, Func<T, TAnswer> answer) =>
        new(all.Count, page, PageSize, [.. all.Skip((page - 1) * PageSize).Take(PageSize).Select(answer)]);

    public int PageNumber() => Number("page", 1, LargestPage, "Une page est un nombre à partir de 1.") ?? 1;

    private static int? Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
