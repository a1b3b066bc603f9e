namespace Pole.Platform.Documents;

/// <summary>Words that look alike. A line feed starts a new line.</summary>
public sealed record Words(string Text)
{
    public bool Bold { get; init; }

    public bool Small { get; init; }

    /// <summary>Their colour, when it is not that of what they stand in.</summary>
    public Ink? Ink { get; init; }

    public Uri? Link { get; init; }

    public static implicit operator Words(string text) => new(text);

    public static Words Strong(string text) => new(text) { Bold = true };

    public static Words Note(string text) => new(text) { Small = true, Ink = Documents.Ink.Muted };

    public static Words To(Uri address, string text) => new(text) { Link = address };
}

/// <summary>A run of words that flows and wraps as one.</summary>
public sealed record Prose(params IReadOnlyList<Words> Words)
{
    public static implicit operator Prose(string text) => new(new Words(text));

    public static implicit operator Prose(Words words) => new(words);

    public override string ToString() => string.Concat(Words.Select(words => words.Text));
}
