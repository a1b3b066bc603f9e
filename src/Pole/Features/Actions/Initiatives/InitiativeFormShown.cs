using System.Globalization;

namespace Pole.Features.Actions.Initiatives;

/// <summary>An initiative as its form shows it.</summary>
internal static class InitiativeFormShown
{
    public static InitiativeForm Of(Initiative it) => new()
    {
        Version = it.Version,
        Title = it.Title,
        Summary = it.Summary,
        Territory = it.Territory,
        Departement = it.Departement,
        FirstYear = Say(it.FirstYear),
        LastYear = Say(it.LastYear),
        Governance = it.Governance,
        Budget = it.BudgetCents is { } cents ? Amounts.Write(cents / 100m) : null,
        Objectives = [.. it.Objectives.OrderBy(o => o.Position).Select(o => new InitiativeForm.ObjectiveLine
        {
            Thing = o.Thing,
            Type = o.Type,
            Target = Say(o.Target),
            DueOn = o.DueOn,
            Convention = o.Convention,
        })],
        Partners = [.. it.Partners.OrderBy(p => p.Position).Select(p => new InitiativeForm.PartnerLine { Name = p.Name, Role = p.Role, Siret = p.Siret?.ToString() })],
        Fundings = [.. it.Fundings.OrderBy(f => f.Position).Select(f => new ActionForm.FundingLine
        {
            Funder = f.Funder,
            Convention = f.Convention,
            Amount = Amounts.Write(f.Cents / 100m),
        })],
    };

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
