using System.Globalization;
using Pole.Features.Resources.CaseStudies;
using Pole.Platform.Content;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Finding;

/// <summary>
/// Something that resources can be narrowed by: its parameter in addresses, its name in the index, its title, the codes
/// that a resource has there and, for a code that exists, its words.
/// </summary>
internal sealed record ResourceFacet(
    string Parameter,
    string Name,
    string Title,
    Func<ContentItem<Resource>, IEnumerable<string>> CodesOf,
    Func<string, ResourceWords, Texts, string?> LabelOf)
{
    /// <summary>Whether its codes come from the record of a case study, which a teaser does not show.</summary>
    public bool OfRecord { get; private init; }

    /// <summary>In the order in which people are shown them.</summary>
    public static IReadOnlyList<ResourceFacet> All { get; } =
    [
        new("type", "type", "Type", item => [item.Sheet.Type.Code], Of<ResourceType>(type => type.Code, type => type.Label)),
        Listed("pilier", "pillar", "Pilier", "pillars", sheet => sheet.Pillars),
        Listed("ressource", "flow", "Ressource ou flux", "flows", sheet => sheet.Flows),
        Listed("secteur", "sector", "Secteur", "sectors", sheet => sheet.Sectors),
        Listed("region", "region", "Région", "regions", sheet => sheet.Regions),
        new("annee", "year", "Année", item => item.YearsTold.Select(year => year.ToString(CultureInfo.InvariantCulture)), Year) { OfRecord = true },
        Listed("programme", "programme", "Programme", "programmes", sheet => sheet.Programmes),
        new("porteur", "lead-type", "Porteur", item => item.Sheet.CaseStudy is { } study ? [study.Lead.Kind.Code] : [], Of<LeadKind>(kind => kind.Code, kind => kind.Label)) { OfRecord = true },
        new("budget", "budget", "Budget", item => item.Sheet.CaseStudy?.BudgetBand is { } band ? [band.Code] : [], Budget) { OfRecord = true },
        new("synergie", "synergy-kind", "Type de synergie", item => item.Sheet.CaseStudy?.Synergies.Where(s => s.Kind.IsSaid).Select(s => s.Kind.Code).Distinct() ?? [], Of<ReportedSynergyKind>(kind => kind.Code, kind => kind.Label)) { OfRecord = true },
        new("synergies", "synergy-state", "État des synergies", item => item.Sheet.CaseStudy?.Synergies.Select(s => s.State.Code).Distinct() ?? [], Of<ReportedSynergyState>(state => state.Code, state => state.Label)) { OfRecord = true },
    ];

    /// <exception cref="InvalidOperationException">There is no such facet.</exception>
    public static ResourceFacet Named(string name) => All.First(facet => facet.Name == name);

    private static ResourceFacet Listed(
        string parameter, string name, string title, string vocabulary, Func<Resource, IEnumerable<string>> codes) =>
        new(parameter, name, title, item => codes(item.Sheet), (code, words, _) => words.MaybeLabel(vocabulary, code));

    private static Func<string, ResourceWords, Texts, string?> Of<T>(Func<T, string> codeOf, Func<T, string> labelOf)
        where T : struct, Enum
    {
        var labels = Enum.GetValues<T>().ToDictionary(codeOf, labelOf, StringComparer.Ordinal);
        return (code, _, texts) => labels.TryGetValue(code, out var label) ? texts[label].Value : null;
    }

    private static string? Budget(string code, ResourceWords words, Texts texts) => BudgetBand.Find(code) switch
    {
        null => null,
        { Under: null } last => texts["{0} et plus", words.Say(last.Least)].Value,
        { Under: { } under, Least.IsZero: true } => texts["Moins de {0}", words.Say(under)].Value,
        { Under: { } under, Least: var least } => texts["De {0} à {1}", words.Say(least), words.Say(under)].Value,
    };

    private static string? Year(string code, ResourceWords words, Texts texts) =>
        code.Length == 4 && code.All(char.IsAsciiDigit) ? code : null;
}
