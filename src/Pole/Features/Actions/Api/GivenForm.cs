using System.Globalization;
using System.Text.Json;
using Pole.Kernel;
using Pole.Platform.Web;

namespace Pole.Features.Actions.Api;

/// <summary>Writes what a program gives into the form that people fill, so that both are read by the same rules.</summary>
internal static class GivenForm
{
    public static ActionForm Of(ActionGiven given) => new()
    {
        Title = given.Title,
        Type = given.Type,
        Service = given.Service,
        Initiative = given.Initiative,
        FirstDay = given.FirstDay,
        LastDay = given.LastDay,
        Territory = given.Territory,
        Departement = given.Departement,
        Deliverers = given.Deliverers,
        Approached = Write(given.Approached),
        Interviewed = Write(given.Interviewed),
        Present = Write(given.Present),
        Participants = Write(given.Participants),
        Mark = Write(given.Mark),
        Respondents = Write(given.Respondents),
        Cost = given.Cost?.Amount,
        Companies = [.. given.Companies.Select(c => new ActionForm.CompanyLine { Name = c.Name, Siren = c.Siren })],
        Times = [.. given.Times.Select(t => new ActionForm.TimeLine { Task = t.Task, Amount = Write(t.Amount), Unit = t.Unit })],
        Fundings = [.. given.Fundings.Select(f => new ActionForm.FundingLine { Funder = f.Funder, Convention = f.Convention, Amount = f.Amount?.Amount })],
        Results = [.. given.Results.Select(r => new ActionForm.ResultLine { Label = r.Label, Value = Write(r.Value), Unit = r.Unit, Quality = r.Quality })],
        Synergies = [.. given.Synergies.Select(s => new ActionForm.SynergyLine
        {
            Title = s.Title,
            Kind = s.Kind,
            Nature = s.Nature,
            State = s.State,
            Parties = s.Parties,
            Tonnes = Write(s.Gains?.Tonnes),
            TonnesCarbon = Write(s.Gains?.TonnesCarbon),
            CubicMetres = Write(s.Gains?.CubicMetres),
            Euros = Write(s.Gains?.Euros),
            Kilometres = Write(s.Gains?.Kilometres),
        })],
        Summary = given.Summary,
        SuccessFactors = given.SuccessFactors,
        Difficulties = given.Difficulties,
        Recommendations = given.Recommendations,
    };

    /// <summary>What the attributes of the form refuse, and amounts that are not in euros, each by the name that the program gave.</summary>
    public static IEnumerable<(string Field, string Sentence)> Faults(ActionForm form, ActionGiven given, Texts texts) =>
    [
        .. given.Title is null ? [("title", texts["Donnez un intitulé à l’action."].Value)] : Array.Empty<(string, string)>(),
        .. FormLimits.Broken(form).Select(refusal => (NameOf(refusal.Field), texts.Say(refusal))),
        .. given.Fundings.Select((funding, index) => (funding.Amount, Field: $"fundings[{index}].amount.currency")).Prepend((Amount: given.Cost, Field: "cost.currency"))
            .Where(money => money.Amount is { } amount && amount.Currency != nameof(Currency.EUR))
            .Select(money => (money.Field, texts["La monnaie est l’euro : EUR."].Value)),
    ];

    /// <summary>A field of the form by the name that programs know it by: <c>Input.Times[0].Amount</c> is <c>times[0].amount</c>.</summary>
    public static string NameOf(string? field) => string.Join('.', (field ?? "").Split('.')
        .Where(part => part is not ("Input" or "")).Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static string? Write(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
