using System.Buffers;

namespace Pole.Platform.Search.Analysis;

/// <summary>
/// Reads text in one language as tokens, the same way for documents, queries and the words marked in excerpts.
/// Stems are taken from the accented word and folded afterwards. Safe to share between threads.
/// </summary>
internal sealed class Analyzer
{
    /// <summary>Longer words are known by their beginning.</summary>
    public const int LongestWord = 64;

    private static readonly SearchValues<char> Joiners = SearchValues.Create("-\u2010\u2011'\u2019\u02BC\u2018");

    private readonly Func<string, string> _stem;
    private readonly Func<string, bool> _isElided;
    private readonly HashSet<string> _stopWords;
    private readonly WordCache _words = new();

    private Analyzer(string language, Func<string, string> stem, Func<string, bool> isElided, HashSet<string> stopWords)
    {
        Language = language;
        _stem = stem;
        _isElided = isElided;
        _stopWords = stopWords;
    }

    public static Analyzer French { get; } = new("fr", w => FrenchStemmer.StemOf(w), StopWords.IsElidedInFrench, StopWords.French);

    public static Analyzer English { get; } = new("en", w => EnglishStemmer.StemOf(w), _ => false, StopWords.English);

    public static IReadOnlyList<Analyzer> All { get; } = [French, English];

    public string Language { get; }

    public static Analyzer For(string language) =>
        All.FirstOrDefault(a => a.Language == language)
        ?? throw new ArgumentException($"No analysis for the language '{language}'.", nameof(language));

    /// <summary>The tokens of a text, the first at <paramref name="position"/>. Answers the position after the last.</summary>
    /// <param name="text">As it was written.</param>
    /// <param name="tokens">Where they are added.</param>
    /// <param name="position">Where the first one stands.</param>
    /// <param name="initials">When given, most words that begin with none of these letters are stepped over.</param>
    public int Read(ReadOnlySpan<char> text, List<Token> tokens, int position = 0, Initials? initials = null)
    {
        var words = new Tokenizer(text);
        while (words.Next())
        {
            if (initials is not null && !words.IsJoined && !initials.MayBegin(text[words.Start]))
            {
                position++;
                continue;
            }

            var before = tokens.Count;
            Read(text, words, position, tokens);
            position += tokens.Count > before ? 1 : 0;
        }

        return position;
    }

    /// <summary>The tokens at some positions, told in order; the text before the first stands at <paramref name="position"/>. Answers the position after the text.</summary>
    /// <param name="text">As it was written.</param>
    /// <param name="tokens">Where they are added.</param>
    /// <param name="position">Where the first word stands.</param>
    /// <param name="wanted">The positions wanted, growing.</param>
    /// <param name="toEnd">Whether to go on after the last of them; otherwise what is answered means nothing.</param>
    public int ReadAt(ReadOnlySpan<char> text, List<Token> tokens, int position, ReadOnlySpan<ushort> wanted, bool toEnd)
    {
        var words = new Tokenizer(text);
        var next = 0;
        while (next < wanted.Length && wanted[next] < position)
        {
            next++;
        }

        for (; (toEnd || next < wanted.Length) && words.Next(); position++)
        {
            if (next < wanted.Length && wanted[next] == position)
            {
                Read(text, words, position, tokens);
                next++;
            }
        }

        return position;
    }

    public Word WordOf(ReadOnlySpan<char> written)
    {
        written = written[..Math.Min(written.Length, LongestWord)];
        return _words.Find(written) ?? _words.Add(Analyze(written));
    }

    /// <summary>Lets go of the words met lately: after a great many were read, few of them come again soon.</summary>
    public void Forget() => _words.Forget();

    /// <summary>The terms of the stop words that begin so, accents aside.</summary>
    public IEnumerable<string> StopTermsFrom(string beginning) =>
        _stopWords.Where(w => w.StartsWith(beginning, StringComparison.Ordinal)).Select(w => WordOf(w).Term);

    private void Read(ReadOnlySpan<char> text, in Tokenizer words, int position, List<Token> tokens)
    {
        var written = text[words.Start..words.End];
        if (!words.IsJoined)
        {
            tokens.Add(new(WordOf(written), TokenRole.Whole, position, words.Start, written.Length));
        }
        else if (words.IsDottedAcronym)
        {
            tokens.Add(new(WordOf(written.ToString().Replace(".", "", StringComparison.Ordinal)), TokenRole.Whole, position, words.Start, written.Length));
        }
        else
        {
            ReadJoined(written, words.Start, position, tokens);
        }
    }

    private Word Analyze(ReadOnlySpan<char> written)
    {
        var lower = Folding.Lower(Folding.IsPluralAcronym(written) ? written[..^1] : written);
        var folded = Folding.WithoutAccents(lower);
        var term = StemOf(lower);
        var variant = StemOf(folded);
        return new Word(lower, folded, term, variant == term ? null : variant, _stopWords.Contains(folded)) { Written = written.ToString() };
    }

    private string StemOf(string word) =>
        word.AsSpan().ContainsAnyInRange('0', '9') ? Folding.WithoutAccents(word) : Folding.WithoutAccents(_stem(word));

    /// <summary>A word that may hold apostrophes and hyphens: elided words go, parts stand beside what they make together.</summary>
    private void ReadJoined(ReadOnlySpan<char> written, int start, int position, List<Token> tokens)
    {
        var from = WithoutElision(written);
        written = WithoutPossessive(written[from..]);
        start += from;
        if (!written.ContainsAny(Joiners))
        {
            tokens.Add(new(WordOf(written), TokenRole.Whole, position, start, written.Length));
            return;
        }

        Span<char> joined = stackalloc char[Math.Min(written.Length, 256)];
        var length = 0;
        var meaning = false;
        var part = 0;
        for (var i = 0; i <= written.Length; i++)
        {
            if (i < written.Length && !IsJoiner(written[i]))
            {
                if (length < joined.Length)
                {
                    joined[length++] = written[i];
                }

                continue;
            }

            if (i > part)
            {
                var word = WordOf(written[part..i]);
                meaning |= !word.Stop;
                tokens.Add(new(word, TokenRole.Part, position, start + part, i - part));
            }

            part = i + 1;
        }

        if (meaning || written.ContainsAny("'’"))
        {
            tokens.Add(new(WordOf(joined[..length]), TokenRole.Joined, position, start, written.Length));
        }
    }

    private static bool IsJoiner(char letter) => Tokenizer.IsHyphen(letter) || Tokenizer.IsApostrophe(letter);

    private int WithoutElision(ReadOnlySpan<char> written)
    {
        var from = 0;
        for (var i = 0; i < written.Length && i - from <= 7; i++)
        {
            if (Tokenizer.IsApostrophe(written[i]) && _isElided(Folding.Lower(written[from..i])))
            {
                from = i + 1;
            }
            else if (IsJoiner(written[i]))
            {
                break;
            }
        }

        return from;
    }

    private ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> written) =>
        Language is "en" && written.Length > 2 && written[^1] is 's' or 'S' && Tokenizer.IsApostrophe(written[^2]) ? written[..^2] : written;
}
