namespace Pole.Platform.Search.Queries;

/// <summary>A stretch of a query's text: words one after the other, or a phrase in quotes.</summary>
/// <param name="Excluded">Whether it must not be found.</param>
/// <param name="Unfinished">Whether its last word is only the beginning of a word.</param>
/// <param name="Typing">Whether that is so because it is still being typed, not by a star.</param>
internal readonly record struct QueryPart(
    int Start, int Length, bool Phrase = false, bool Excluded = false, bool Unfinished = false, bool Typing = false)
{
    public string In(string text) => text.Substring(Start, Length);
}

/// <summary>
/// Reads what people type: words, <c>"phrases"</c> in quotes of any kind, <c>-word</c> and <c>word*</c>.
/// Nothing is an error: a quote never closed closes at the end, and a sign that means nothing is left out.
/// </summary>
internal static class QuerySyntax
{
    public const int LongestText = 400;

    public static IReadOnlyList<QueryPart> Read(string text, bool typing)
    {
        var parts = new List<QueryPart>();
        var length = Math.Min(text.Length, LongestText);
        var words = 0;
        var at = 0;
        while (at < length)
        {
            var excluded = text[at] is '-' && (at is 0 || char.IsWhiteSpace(text[at - 1])) && at + 1 < length && !char.IsWhiteSpace(text[at + 1]);
            if (!excluded && !IsOpening(text[at]))
            {
                at++;
                continue;
            }

            AddWords(parts, text, words, at, typing: false);
            var start = excluded ? at + 1 : at;
            at = IsOpening(text[start])
                ? AddPhrase(parts, text, start, length, excluded)
                : AddExcluded(parts, text, start, length);
            words = at;
        }

        AddWords(parts, text, words, length, typing);
        return parts;
    }

    private static bool IsOpening(char letter) => letter is '"' or '«' or '“' or '„' or '”' or '»';

    private static bool IsClosing(char letter) => letter is '"' or '»' or '”' or '“';

    private static int AddPhrase(List<QueryPart> parts, string text, int start, int length, bool excluded)
    {
        var end = start + 1;
        while (end < length && !IsClosing(text[end]))
        {
            end++;
        }

        parts.Add(new(start + 1, end - start - 1, Phrase: true, excluded));
        return Math.Min(end + 1, length);
    }

    private static int AddExcluded(List<QueryPart> parts, string text, int start, int length)
    {
        var end = start;
        while (end < length && !char.IsWhiteSpace(text[end]) && !IsOpening(text[end]))
        {
            end++;
        }

        var unfinished = text[end - 1] is '*';
        parts.Add(new(start, end - start - (unfinished ? 1 : 0), Excluded: true, Unfinished: unfinished));
        return end;
    }

    /// <summary>A star ends a part, so that only a part's last word can be unfinished.</summary>
    private static void AddWords(List<QueryPart> parts, string text, int start, int end, bool typing)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] is '*' && at > start && char.IsLetterOrDigit(text[at - 1]))
            {
                parts.Add(new(start, at - start, Unfinished: true));
                start = at + 1;
            }
        }

        if (start < end)
        {
            var unfinished = typing && char.IsLetterOrDigit(text[end - 1]);
            parts.Add(new(start, end - start, Unfinished: unfinished, Typing: unfinished));
        }
    }
}
