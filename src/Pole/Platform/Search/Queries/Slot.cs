using Pole.Platform.Search.Analysis;

namespace Pole.Platform.Search.Queries;

/// <summary>One written word of a query: whole, or made of parts held by hyphens.</summary>
internal sealed record Slot(IReadOnlyList<Word> Parts, Word? Joined)
{
    /// <summary>What it is as one word, if it is one.</summary>
    public Word AsOne => Joined ?? Parts[^1];

    public bool IsCompound => Parts.Count > 1;

    public bool IsStop => Parts.All(p => p.Stop);

    public static IReadOnlyList<Slot> Read(Analyzer analyzer, ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>();
        analyzer.Read(text, tokens);
        return
        [
            .. tokens
                .GroupBy(t => t.Position)
                .Select(g => new Slot(
                    [.. g.Where(t => t.Role is not TokenRole.Joined).Select(t => t.Word)],
                    g.FirstOrDefault(t => t.Role is TokenRole.Joined).Word)),
        ];
    }
}
