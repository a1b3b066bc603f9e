using System.Globalization;
using Pole.Features.Organisations;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Contributions;
using Pole.Kernel;
using Pole.Platform.Content.Sheets;

namespace Pole.Features.Actions.Stories;

/// <summary>
/// What an action says, as the answers of a proposed case study. Companies are counted and neither named nor told by the parties of a
/// synergy, nor are those who delivered it: nobody of them has agreed to stand in public. Sheets are written in French.
/// </summary>
internal static class StoryAnswers
{
    /// <summary>The longest summary that lists show whole.</summary>
    private const int SummaryLength = 300;

    /// <summary>A row of the form has room for two gains of a synergy; more are told in its words.</summary>
    private const int GainsOfARow = 2;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static Answers Of(Action it, string organisation, OrganisationKind kind, SheetFormat format) => new Answers(new Dictionary<string, Answer>()).With(
    [
        Told("title", it.Title),
        Told("summary", Beginning(it.Summary)),
        KeyValuePair.Create("regions", new Answer { Codes = it.Region.Length > 0 ? [it.Region] : [] }),
        Told("case-study.format", format.Code),
        Told("case-study.lead.name", organisation),
        Told("case-study.lead.kind", kind is OrganisationKind.PublicBody ? LeadKind.LocalAuthority.Code : ""),
        Told("case-study.territory.name", it.Territory),
        Told("case-study.territory.departments", it.Departement),
        Told("case-study.started", it.FirstDay?.ToIso()),
        Told("case-study.ended", it.LastDay?.ToIso()),
        Rows("case-study.steps", it.Type is { } type ? [Step(it, type)] : []),
        Rows("case-study.key-figures", Counts(it).Concat(it.Results.OrderBy(r => r.Position).Select(Figure))),
        Rows("case-study.synergies", it.Synergies.Where(s => s.State is not SynergyState.Dropped).OrderBy(s => s.Position).Select(Synergy)),
        Rows("case-study.human-means", it.Times.OrderBy(t => t.Position).Select(Means)),
        Rows("case-study.budget.total", it.CostCents is { } cost ? [Row(("label", "Coût total"), ("amount", Euros(cost)))] : []),
        Told("case-study.funding.total", it.Fundings.Count > 0 && it.CostCents is { } total ? Euros(total) : ""),
        Rows("case-study.funding.lines", it.Fundings.OrderBy(f => f.Position).Select(f => Row(("funder", f.Funder), ("amount", Euros(f.Cents))))),
        Told("case-study.success-factors", it.SuccessFactors),
        Told("case-study.difficulties", it.Difficulties),
        Told("case-study.recommendations", it.Recommendations),
    ]);

    private static IReadOnlyDictionary<string, string> Step(Action it, ActionType type) =>
        Row(("label", type.Label), ("from", it.FirstDay?.ToIso()), ("to", it.LastDay == it.FirstDay ? null : it.LastDay?.ToIso()), ("text", it.Summary));

    private static IEnumerable<IReadOnlyDictionary<string, string>> Counts(Action it) =>
        from count in new[]
        {
            ("Entreprises approchées", it.Approached, "entreprises"),
            ("Entreprises entendues", it.Interviewed, "entreprises"),
            ("Entreprises présentes", it.Present, "entreprises"),
            ("Participants", it.Participants, "personnes"),
        }
        where count.Item2 is > 0
        select Row(("label", count.Item1), ("value", $"{count.Item2}"), ("unit", count.Item3));

    private static IReadOnlyDictionary<string, string> Figure(ActionResult it) =>
        Row(("label", it.Label), ("value", Number(it.Value)), ("unit", it.Unit), ("note", it.AuditedVersion is not null ? "Valeur auditée" : it.Quality is ValueQuality.Measured ? null : $"Valeur {it.Quality.Label.ToLower(French)}"));

    /// <summary>The gains of what is not realised stay potential (R13).</summary>
    private static IReadOnlyDictionary<string, string> Synergy(ActionSynergy it)
    {
        var state = it.State.IsRealised ? null : SheetShape.KeyOf(nameof(FigureState.Potential));
        var gains = it.Gains.Counted.ToList();
        var cells = gains.Take(GainsOfARow).SelectMany((gain, n) => new (string, string?)[]
        {
            ($"gains.{n}.label", "Gain par an"), ($"gains.{n}.value", Number(gain.Amount)), ($"gains.{n}.unit", $"{gain.Unit}/an"), ($"gains.{n}.state", state),
        });
        var more = string.Join(", ", gains.Skip(GainsOfARow).Select(gain => $"{Number(gain.Amount)} {gain.Unit}"));
        return Row(
        [
            ("label", it.Title), ("state", Reported(it.State).Code), ("kind", SheetShape.KeyOf(it.Kind.ToString())), ("nature", SheetShape.KeyOf(it.Nature.ToString())),
            ("text", more.Length > 0 ? $"Autres gains par an : {more}." : null), .. cells,
        ]);
    }

    private static ReportedSynergyState Reported(SynergyState state) => state switch
    {
        SynergyState.Idea or SynergyState.Dropped => ReportedSynergyState.Prospective,
        SynergyState.Discussion or SynergyState.Study => ReportedSynergyState.Identified,
        SynergyState.Contracted => ReportedSynergyState.Contracted,
        SynergyState.Running or SynergyState.Done => ReportedSynergyState.Done,
    };

    private static IReadOnlyDictionary<string, string> Means(ActionTime it) => Row(("label", it.Task), ("value", Number(it.Amount)), ("unit", it.Unit switch
    {
        TimeUnit.Hour => "heures",
        TimeUnit.Day => "jours",
        TimeUnit.FullTimeEquivalent => "ETP",
    }));

    /// <summary>The first sentences, as far as a summary goes; the whole text stands in the step.</summary>
    private static string Beginning(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= SummaryLength ? line
            : line[..SummaryLength].LastIndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? line[..(end + 1)]
            : $"{line[..line[..SummaryLength].LastIndexOf(' ')]}…";
    }

    private static KeyValuePair<string, Answer> Told(string path, string? text) => KeyValuePair.Create(path, new Answer { Text = text });

    private static KeyValuePair<string, Answer> Rows(string path, IEnumerable<IReadOnlyDictionary<string, string>> rows) =>
        KeyValuePair.Create(path, new Answer { Rows = [.. rows] });

    private static IReadOnlyDictionary<string, string> Row(params IEnumerable<(string Key, string? Value)> cells) => cells
        .Where(cell => !string.IsNullOrEmpty(cell.Value)).ToDictionary(cell => cell.Key, cell => cell.Value!, StringComparer.Ordinal);

    private static string Euros(long cents) => Number(cents / 100m);

    private static string Number(decimal number) => number.ToString("0.###", French);
}
