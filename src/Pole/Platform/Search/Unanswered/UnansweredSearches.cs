using System.Collections.Concurrent;
using Pole.Platform.Search.Analysis;

namespace Pole.Platform.Search.Unanswered;

/// <summary>
/// Counts searches that found nothing, in memory, until <see cref="KeepUnansweredSearches"/> writes them down: whoever
/// searches waits for nothing. What may say who somebody is, is not kept: an address, a number, a long text.
/// </summary>
internal sealed class UnansweredSearches
{
    private const int MostAtOnce = 500;
    private const int Shortest = 2;
    private const int MostDigits = 5;

    private ConcurrentDictionary<(string Words, string Language), int> _counts = new();

    public void Note(string typed, string language)
    {
        var counts = _counts;
        if (WordsOf(typed) is { } words && (counts.Count < MostAtOnce || counts.ContainsKey((words, language))))
        {
            counts.AddOrUpdate((words, language), 1, (_, times) => times + 1);
        }
    }

    /// <summary>What has been counted since this was asked last.</summary>
    public IReadOnlyDictionary<(string Words, string Language), int> Take() => Interlocked.Exchange(ref _counts, new());

    /// <summary>The words as they are counted; null when they are not to be.</summary>
    internal static string? WordsOf(string typed)
    {
        if (typed.Length > UnansweredSearch.WordsLength || typed.Contains('@') || typed.Count(char.IsDigit) > MostDigits)
        {
            return null;
        }

        var seen = string.Concat(typed.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)).Select(letter => char.IsWhiteSpace(letter) ? ' ' : letter));
        var words = string.Join(' ', Folding.WithoutAccents(Folding.Lower(seen)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length is >= Shortest and <= UnansweredSearch.WordsLength && words.Any(char.IsLetterOrDigit) ? words : null;
    }
}
