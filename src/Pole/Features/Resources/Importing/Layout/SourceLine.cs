namespace Pole.Features.Resources.Importing.Layout;

/// <summary>One line of what was pasted, counted from 1 as editors see it.</summary>
internal sealed record SourceLine(int Number, string Text)
{
    public static IReadOnlyList<SourceLine> Of(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => new SourceLine(i + 1, line.TrimEnd('\f', ' ', '\t')))];
}
