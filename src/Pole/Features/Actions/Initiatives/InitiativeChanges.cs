using System.Globalization;

namespace Pole.Features.Actions.Initiatives;

/// <summary>Which parts of an initiative differ, by the names that its form gives them, for the journal.</summary>
internal static class InitiativeChanges
{
    public static IReadOnlyList<(string Label, string Words)> Face(Initiative it) =>
    [
        ("Nom", it.Title),
        ("Ce qu’elle veut changer", it.Summary),
        ("Territoire", $"{it.Territory}|{it.Departement}"),
        ("Années", Plain($"{it.FirstYear}–{it.LastYear}")),
        ("Objectifs", string.Join('\n', it.Objectives.Select(o => Plain($"{o.Thing}|{o.Type}|{o.Target}|{o.DueOn:O}|{o.Convention}")))),
        ("Partenaires", string.Join('\n', it.Partners.Select(p => $"{p.Name}|{p.Role}|{p.Siret}"))),
        ("Gouvernance", it.Governance),
        ("Plan de financement", Plain($"{it.BudgetCents}\n") + string.Join('\n', it.Fundings.Select(f => Plain($"{f.Funder}|{f.Convention}|{f.Cents}")))),
    ];

    public static IReadOnlyList<string> Between(IReadOnlyList<(string Label, string Words)> before, IReadOnlyList<(string Label, string Words)> after) =>
        [.. before.Zip(after).Where(pair => pair.First.Words != pair.Second.Words).Select(pair => pair.First.Label)];

    private static string Plain(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
