namespace Pole.Platform.Search.Analysis;

/// <summary>Letters that some terms begin with. No stem begins with another letter than its word, so that most words of a text can be stepped over.</summary>
internal sealed class Initials
{
    private readonly bool[] _may = new bool[128];

    public Initials(IEnumerable<string> terms)
    {
        _may[0] = true;
        foreach (var term in terms)
        {
            if (term[0] < _may.Length)
            {
                _may[term[0]] = true;
            }
        }
    }

    /// <summary>Whether a word written with this first letter may have one of the terms.</summary>
    public bool MayBegin(char written) => Folding.FirstLetter(written) is var letter && (letter >= _may.Length || _may[letter]);
}
