using Pole.Features.Resources.CaseStudies;
using Pole.Platform.Search.Analysis;

namespace Pole.Features.Resources.Importing;

/// <summary>How much of what a text tells another tells too: the share of its stems and numbers that the other has.</summary>
internal static class Likeness
{
    public static double Of(string expected, string given)
    {
        var (wanted, had) = (Stems(expected), Stems(given));
        return wanted.Count == 0 ? (string.Equals(expected.Trim(), given.Trim(), StringComparison.OrdinalIgnoreCase) ? 1 : 0) : wanted.Count(had.Contains) / (double)wanted.Count;
    }

    /// <summary>One unit may be written in two ways; what counts then is that both labels tell of the same.</summary>
    public static bool OfUnits(Figure expected, Figure given) =>
        Stems(expected.Unit).SetEquals(Stems(given.Unit)) || (Of(expected.Label, given.Label) >= 0.5 && expected.Unit.Contains('/') == given.Unit.Contains('/'));

    private static HashSet<string> Stems(string text) =>
    [
        .. new string([.. Folding.Fold(text.Replace('’', ' ').Replace('\'', ' ')).Select(c => char.IsLetterOrDigit(c) || c is '%' or '€' or '/' ? c : ' ')])
            .Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !StopWords.French.Contains(word))
            .Select(word => FrenchStemmer.StemOf(word)),
    ];
}
