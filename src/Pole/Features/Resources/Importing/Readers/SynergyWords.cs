using System.Text.RegularExpressions;
using Pole.Features.Resources.CaseStudies;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>Proposes from its words what kind of synergy a text tells of, and what goes from one party to another. An editor decides.</summary>
internal static partial class SynergyWords
{
    private static readonly (string Nature, Regex Words)[] Natures =
    [
        ("purchase", Purchase()),
        ("space", Space()),
        ("skill", Skill()),
        ("water", Water()),
        ("energy", Energy()),
        ("equipment", Equipment()),
        ("service", Service()),
        ("material", Material()),
    ];

    public static ReportedSynergyKind KindOf(string text) =>
        Shared().IsMatch(text) ? ReportedSynergyKind.Mutualisation
        : Replaced().IsMatch(text) ? ReportedSynergyKind.Substitution
        : ReportedSynergyKind.Unknown;

    /// <summary>The nature whose word comes first; a purchase or a place before what it is about.</summary>
    public static string? NatureOf(string text) => Natures
        .Select(nature => (nature.Nature, Match: nature.Words.Match(text)))
        .Where(found => found.Match.Success)
        .OrderBy(found => found.Nature is "purchase" or "space" ? 0 : 1).ThenBy(found => found.Match.Index)
        .Select(found => found.Nature)
        .FirstOrDefault();

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"mutualis|fours partagés|partage de bonnes|partag(e|ée?s?) (de|entre)|dispersé sur|groupée?s?\b|co-?working|collecte commune|comité d’entreprise|cours de|document unique|développement d’une filière locale", Loose, 2000)]
    private static partial Regex Shared();

    [GeneratedRegex(
        @"réutilis|réemploi de|valoris(ation|er|ant) (de |d’|du |des |les |la |en )|récupération de|substitution|remplac|don(s)? d|utilisation (de|des) (résidus|terres|liners|eaux|déchets|sable)|à partir de|chaleur fatale|"
        + "effluents|résidus|en valorisant|eaux usées|déchet de production|échange de|collecte des déchets|combustible", Loose, 2000)]
    private static partial Regex Replaced();

    [GeneratedRegex(@"^achats? (groupés?|mutualisés?)(?! d’énergie| et de gestion)|achats groupés de|commande groupée", Loose, 2000)]
    private static partial Regex Purchase();

    [GeneratedRegex(@"stationnement|co-?working|\bbureaux\b|\blocaux\b", Loose, 2000)]
    private static partial Regex Space();

    [GeneratedRegex(@"formation|amélioration des pratiques|bonnes pratiques|compétences(?! )|pédagog", Loose, 2000)]
    private static partial Regex Skill();

    [GeneratedRegex(@"\beaux?\b (?!florales)|consommation d’eau|compteurs[^.]{0,30} d’eau", Loose, 2000)]
    private static partial Regex Water();

    [GeneratedRegex(@"énerg|chaleur|photovolt|biogaz|hydrogène|vapeur|\bfours?\b|combustible|guide énergie", Loose, 2000)]
    private static partial Regex Energy();

    [GeneratedRegex(@"équipements? de protection individuel|bornes|compacteur|\bbacs? de|machine", Loose, 2000)]
    private static partial Regex Equipment();

    [GeneratedRegex(@"accompagnement|audit|drive|emplois partagés|comité|cours de|document unique|actions simples|mutualisation entre|livraison", Loose, 2000)]
    private static partial Regex Service();

    [GeneratedRegex(
        @"déchet|boue|carton|palette|papier|bois|sable|huile|savon|matière|tesson|argile|terres?\b|textile|chiffon|emballage|effluent|résidu|calage|pneu|métal|métalli|mégot|dib\b|méthanis|articles|"
        + @"liner|ressourcerie|quinoa|arôme|hcl|acide|fumées|prototype|flux|gabion", Loose, 2000)]
    private static partial Regex Material();
}
