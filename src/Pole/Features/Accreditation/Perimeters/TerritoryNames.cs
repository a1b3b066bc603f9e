using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Geography;

namespace Pole.Features.Accreditation.Perimeters;

/// <summary>Reads territories as people name them, and names them as people read them.</summary>
internal sealed partial class TerritoryNames(ContentStore content)
{
    private const int Most = 40;

    public string NameOf(Territory territory) => territory.Kind switch
    {
        TerritoryKind.Region => content.Current.Vocabulary("regions").Label(territory.Code, Language.Current),
        TerritoryKind.Departement => $"{content.Current.Vocabulary("departements").Label(territory.Code, Language.Current)} ({territory.Code})",
        TerritoryKind.Epci => Epci.All.FirstOrDefault(e => e.Siren == territory.Code)?.Name ?? territory.Code,
    };

    /// <summary>A line each: the name of a région, the name or number of a département, the name or SIREN of an intercommunal body.</summary>
    public (IReadOnlyList<Territory> Territories, Outcome Outcome) Read(string? lines, string field)
    {
        var names = (lines ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length > Most)
        {
            return ([], new Refusal("territory.many", "Quarante territoires au plus : au-delà, nommez les régions.") { Field = field });
        }

        var found = new List<Territory>();
        foreach (var name in names)
        {
            switch (Find(name))
            {
                case [var only]:
                    found.Add(only);
                    break;
                case []:
                    return ([], new Refusal("territory.unknown", "« {0} » n’est ni une région, ni un département, ni un EPCI connus. Écrivez son nom en entier, ou son numéro.", name) { Field = field });
                default:
                    return ([], new Refusal("territory.many-names", "Plusieurs territoires s’appellent « {0} » : donnez le numéro du département, ou le SIREN de l’EPCI.", name) { Field = field });
            }
        }

        return ([.. found.Distinct()], Outcome.Done);
    }

    private List<Territory> Find(string name)
    {
        var plain = Plain(name);
        var regions = Terms("regions", plain).Select(code => new Territory(TerritoryKind.Region, code));
        var departements = content.Current.Vocabulary("departements").Terms
            .Where(d => Plain(d.Code) == plain || Plain(d.Fr) == plain || Plain($"{d.Fr} ({d.Code})") == plain)
            .Select(d => new Territory(TerritoryKind.Departement, d.Code));
        var epci = Epci.All.Where(e => e.Siren == name || Plain(Core(e.Name)) == Plain(Core(name)))
            .Select(e => new Territory(TerritoryKind.Epci, e.Siren));
        // A name that is both, as La Réunion, means the larger one.
        return regions.Take(1).ToList() is { Count: > 0 } region ? region : departements.Take(1).ToList() is { Count: > 0 } departement ? departement : [.. epci];
    }

    private IEnumerable<string> Terms(string vocabulary, string plain) =>
        content.Current.Vocabulary(vocabulary).Terms.Where(t => Plain(t.Fr) == plain).Select(t => t.Code);

    /// <summary>The name without what everybody leaves out: <c>CA du Grand Annecy</c> is <c>Grand Annecy</c>.</summary>
    private static string Core(string name) => Opening().Replace(name.Trim(), "");

    [GeneratedRegex("^(CC|CA|CU)?\\s*(du |de la |de l[’']|des |de |d[’'])?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();

    /// <summary>Letters and digits alone, without accents or capitals.</summary>
    private static string Plain(string text) => new([.. text.Normalize(NormalizationForm.FormD)
        .Where(c => char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
        .Select(char.ToLowerInvariant)]);
}
