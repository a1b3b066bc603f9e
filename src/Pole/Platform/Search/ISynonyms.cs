namespace Pole.Platform.Search;

/// <summary>Words and expressions that mean the same: whoever searches one finds the others.</summary>
public interface ISynonyms
{
    /// <summary>The groups of one language (<c>fr</c>, <c>en</c>): in each, expressions of one or several words.</summary>
    IReadOnlyList<IReadOnlyList<string>> GroupsIn(string language);
}
