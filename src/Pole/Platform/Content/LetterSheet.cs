namespace Pole.Platform.Content;

/// <summary>What the front matter of a letter of <c>content/mail/</c> says.</summary>
public sealed record LetterSheet
{
    public required string Subject { get; init; }

    /// <summary>The names that the subject and the text may use as <c>{{name}}</c>.</summary>
    public IReadOnlyList<string> Placeholders { get; init; } = [];

    /// <summary>Those of the names whose value has several lines, each of which makes a point of a list of its own.</summary>
    public IReadOnlyList<string> Repeated { get; init; } = [];
}
