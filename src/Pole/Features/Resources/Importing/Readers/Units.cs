using System.Text.RegularExpressions;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>The unit of a number, from the words that follow it: symbols for what is measured, plural nouns for what is counted.</summary>
internal static partial class Units
{
    /// <summary>What is counted that is worth a figure; other nouns are left in their sentence.</summary>
    private const string Counted =
        "adhérents?|membres?|missions?|fondateurs?|agriculteurs?|marques?|transformateurs?|consultants?|institutions?|communes?|habitants?|entreprises?|emplois|salariés|"
        + "parcs?|zones?|zae|établissements?|ateliers?|industriels?|territoires?|dispositifs?|diagnostics?|entretiens?|synergies?|partenariats?|ressources?|bourses?|"
        + "participants?|bénévoles?|camions?|bornes?|opérations?|trajets?(/mois)?|céramistes|santonniers|artisans|clients|projets?";

    private static readonly (string Unit, Regex Written)[] Symbols =
    [
        .. new (string Unit, string Written)[]
        {
            ("t CO₂/an", @"(t|tonnes?)(/an)?\s(de |d’émissions de )?co(2|₂)(?=[^/]{0,40}(/an\b|par an))|t/an de co(2|₂)"),
            ("kt/an", @"kilotonnes? par an|kt/an"), ("t/an", @"t/an|tonnes?( de \p{L}+)? par an"), ("m³/an", @"m(3|³)/an"), ("t", @"tonnes?|t(?=\s|$)"),
            ("€/an", @"(€|euros?)\s?(/|par )\s?an"), ("€", @"€|euros?|k€"), ("%", "%"), ("ha", "ha|hectares?"), ("km²", "km²|km2"), ("km", @"km(?!²)"), ("m³", "m³|m3"),
        }.Select(symbol => (symbol.Unit, new Regex($@"^\s?({symbol.Written})(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(2000)))),
    ];

    /// <summary>The unit that a text starts with, and how long it is written; null when the words count nothing.</summary>
    public static (string Unit, int Length)? At(string text)
    {
        foreach (var (unit, written) in Symbols)
        {
            if (written.Match(text) is { Success: true } match)
            {
                return (unit, match.Length);
            }
        }

        return Noun().Match(text) is { Success: true } noun ? (Plural(noun.Groups["noun"].Value), noun.Length) : null;
    }

    /// <summary>The unit of a label that stands below its number: <c>Tonnes de savon produites</c>, <c>Synergies et actions réalisées</c>.</summary>
    public static string OfLabel(string label)
    {
        if (At(label) is { } known && !known.Unit.StartsWith("synergies", StringComparison.Ordinal))
        {
            return known.Unit;
        }

        var words = label.ToLowerInvariant().Split([' ', '/', ','], StringSplitOptions.RemoveEmptyEntries);
        return label.StartsWith("Synergies et actions", StringComparison.OrdinalIgnoreCase) ? "synergies et actions" : words.Length == 0 ? "" : Plural(words[0]);
    }

    public static string Plural(string noun) => noun.ToLowerInvariant() switch
    {
        "zae" => "zones",
        "emplois" => "emplois",
        var word when word.EndsWith('s') || word.EndsWith('x') || word.Contains('/') || word.Length < 4 || word.EndsWith("um", StringComparison.Ordinal) => word,
        var word => word + "s",
    };

    [GeneratedRegex(@"^\s(?<between>(de |d’|des )?((autres|nouvelles|petites|grandes|nouveaux)\s)?)(?<noun>" + Counted + @")\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Noun();
}
