using Pole.Platform.Search.Analysis;

namespace Pole.Platform.Search.Queries;

/// <summary>One written word of a query: whole, or made of parts held by hyphens.</summary>
internal sealed class Slot(Word[] parts, Word? joined)
{
    public Word[] Parts => parts;

    /// <summary>What it is as one word, if it is one.</summary>
    public Word AsOne { get; } = joined ?? parts[^1];

    public bool IsCompound => parts.Length > 1;

    public bool IsStop { get; } = Array.TrueForAll(parts, p => p.Stop);

    public static List<Slot> Read(Analyzer analyzer, ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>();
        analyzer.Read(text, tokens);
        var slots = new List<Slot>(tokens.Count);
        for (var first = 0; first < tokens.Count;)
        {
            var (parts, end, joined) = (0, first, (Word?)null);
            for (; end < tokens.Count && tokens[end].Position == tokens[first].Position; end++)
            {
                if (tokens[end].Role is TokenRole.Joined)
                {
                    joined = tokens[end].Word;
                }
                else
                {
                    parts++;
                }
            }

            var words = new Word[parts];
            for (var i = 0; i < parts; i++)
            {
                words[i] = tokens[first + i].Word;
            }

            slots.Add(new(words, joined));
            first = end;
        }

        return slots;
    }
}
