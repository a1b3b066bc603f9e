using System.Text.RegularExpressions;
using Pole.Features.Resources.CaseStudies;
using Pole.Kernel;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>What the words around a number say of it: observed, hoped for or only possible, and when.</summary>
internal static partial class FigureLabels
{
    public static FigureState StateOf(string words) => words switch
    {
        _ when Target().IsMatch(words) => FigureState.Target,
        _ when Potential().IsMatch(words) => FigureState.Potential,
        _ => FigureState.Observed,
    };

    public static PartialDate? DateOf(string words) => DateWords.First(words);

    /// <summary>The label without what became its unit or its date.</summary>
    public static string Clean(string label) => Plain(Dated().Replace(label, "").Trim(' ', ':', ',', ';', '.', '*'));

    private static string Plain(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];

    [GeneratedRegex(@"\b(objectifs?|à expérimenter|visée?s?|viser|ciblée?s?|à analyser|à atteindre|à mettre en|attendus?|en prévision|soit .* évitées par an\b.*déploiement)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Target();

    [GeneratedRegex(@"\b(potentiel(le)?s?|identifiée?s?|repérée?s?|possibles?|en cours d’étude|à l’étude|estimation)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Potential();

    [GeneratedRegex(@"\s+en (19|20)\d{2}\b", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Dated();
}
