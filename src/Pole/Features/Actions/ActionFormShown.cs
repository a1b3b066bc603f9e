namespace Pole.Features.Actions;

/// <summary>Writes what a stored action says into its form.</summary>
internal static class ActionFormShown
{
    public static ActionForm Of(Action action) => new()
    {
        Title = action.Title,
        Type = action.Type,
        Service = action.Service,
        FirstDay = action.FirstDay,
        LastDay = action.LastDay,
        Territory = action.Territory,
        Departement = action.Departement,
        Deliverers = action.Deliverers,
        Approached = $"{action.Approached}",
        Interviewed = $"{action.Interviewed}",
        Present = $"{action.Present}",
        Participants = $"{action.Participants}",
        Mark = action.Mark is { } mark ? Amounts.Write(mark) : "",
        Respondents = $"{action.Respondents}",
        Cost = action.CostCents is { } cents ? Amounts.Write(cents / 100m) : "",
        Companies = [.. action.Companies.Select(c => new ActionForm.CompanyLine { Name = c.Name, Siren = c.Siren?.ToString() })],
        Times = [.. action.Times.Select(t => new ActionForm.TimeLine { Task = t.Task, Amount = Amounts.Write(t.Amount), Unit = t.Unit })],
        Fundings = [.. action.Fundings.Select(f => new ActionForm.FundingLine { Funder = f.Funder, Convention = f.Convention, Amount = Amounts.Write(f.Cents / 100m) })],
        Results = [.. action.Results.Select(r => new ActionForm.ResultLine { Label = r.Label, Value = Amounts.Write(r.Value), Unit = r.Unit, Quality = r.Quality })],
        Synergies = [.. action.Synergies.Select(s => new ActionForm.SynergyLine
        {
            Title = s.Title,
            Kind = s.Kind,
            Nature = s.Nature,
            State = s.State,
            Parties = s.Parties,
            Tonnes = Thousandths(s.Gains.Tonnes),
            TonnesCarbon = Thousandths(s.Gains.TonnesCarbon),
            CubicMetres = Thousandths(s.Gains.CubicMetres),
            Euros = Thousandths(s.Gains.Euros),
            Kilometres = Thousandths(s.Gains.Kilometres),
        })],
        Summary = action.Summary,
        SuccessFactors = action.SuccessFactors,
        Difficulties = action.Difficulties,
        Recommendations = action.Recommendations,
    };

    private static string Thousandths(long? amount) => amount is { } counted ? Amounts.Write(counted / 1000m) : "";
}
