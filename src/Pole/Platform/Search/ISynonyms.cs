namespace Pole.Platform.Search;

/// <summary>Words and expressions that mean the same: whoever searches one finds the others.</summary>
public interface ISynonyms
{
    /// <summary>The groups, each of expressions of one or several words, in any language that documents are written in.</summary>
    IReadOnlyList<IReadOnlyList<string>> Groups { get; }
}
