namespace Pole.Platform.Search.Analysis;

/// <summary>What one written word is to the index.</summary>
/// <param name="Lower">As written, in lower case: what is proposed to people.</param>
/// <param name="Folded">Without accents: what people type the beginning of, or misspell.</param>
/// <param name="Term">Its stem without accents: what documents are found by.</param>
/// <param name="Variant">The stem that it has for somebody who types no accents, where that is another one.</param>
/// <param name="Stop">Whether it is too common to tell one document from another.</param>
internal sealed record Word(string Lower, string Folded, string Term, string? Variant, bool Stop)
{
    public required string Written { get; init; }

    /// <summary>Small, and its alone among the words remembered at one time, so that what is known of it can stand in an array.</summary>
    public int Number { get; set; }
}

/// <summary>What part a token takes in the text.</summary>
internal enum TokenRole
{
    /// <summary>A word on its own.</summary>
    Whole,

    /// <summary>One of the parts of a word with hyphens.</summary>
    Part,

    /// <summary>A word with hyphens, written without.</summary>
    Joined,
}

/// <summary>A word where it stands in a text. The parts of a word with hyphens and their joined form share one position.</summary>
internal readonly record struct Token(Word Word, TokenRole Role, int Position, int Start, int Length)
{
    public int End => Start + Length;
}
