using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Actions.Checks;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;

namespace Pole.Features.Actions.Api;

/// <summary>Tells an action to a program.</summary>
internal sealed class ActionTelling(PoleDb db, ActionChecks checks, Attaching attaching, IOptions<SiteSettings> site, Texts texts)
{
    private static readonly PerModel<Func<PoleDb, Id<Organisation>, CancellationToken, Task<Siret>>> SiretOf = new(() => EF.CompileAsyncQuery(
        (PoleDb db, Id<Organisation> organisation, CancellationToken _) => db.Organisations.Where(o => o.Id == organisation).Select(o => o.Siret).Single()));

    public async Task<ActionAnswer> TellAsync(Action action, CancellationToken cancel)
    {
        var siret = await SiretOf.On(db)(db, action.OrganisationId, cancel);
        var evidence = await db.EvidenceOfAsync(action, cancel);
        var initiative = await attaching.InitiativeOfAsync(action.Id, cancel);
        var findings = action.Status.MayBeEdited ? await checks.FindAsync(action, cancel) : [];
        return new()
        {
            Id = action.Id.ToString(),
            Reference = action.Reference,
            Url = UrlOf(action.Id),
            Status = action.Status,
            Version = action.Version,
            Organisation = siret.Digits,
            Operator = action.Operator,
            Title = action.Title,
            Type = action.Type,
            Service = action.Service,
            Initiative = initiative is null ? null : new(initiative.Id.ToString(), initiative.Title, site.Value.Absolute($"/relais/demarches/{initiative.Id}")),
            FirstDay = action.FirstDay,
            LastDay = action.LastDay,
            Territory = action.Territory,
            Departement = action.Departement,
            Region = action.Region,
            Deliverers = action.Deliverers,
            Approached = action.Approached,
            Interviewed = action.Interviewed,
            Present = action.Present,
            Participants = action.Participants,
            Mark = action.Mark,
            Respondents = action.Respondents,
            Cost = action.CostCents is { } cents ? new Money(cents) : null,
            Companies = [.. action.Companies.Select(c => new CompanyGiven(c.Name, c.Siren?.Digits))],
            Times = [.. action.Times.Select(t => new TimeGiven(t.Task, t.Amount, t.Unit))],
            Fundings = [.. action.Fundings.Select(f => new FundingTold(f.Funder, f.Convention, f.Amount))],
            Results = [.. action.Results.Select(r => new ResultTold(r.Label, r.Value, r.Unit, r.Quality, action.HasAudited(r)))],
            Synergies = [.. action.Synergies.Select(Synergy)],
            Summary = action.Summary,
            SuccessFactors = action.SuccessFactors,
            Difficulties = action.Difficulties,
            Recommendations = action.Recommendations,
            Evidence = [.. evidence.Select(e => new EvidenceTold(e.Name, e.Kind, e.Length))],
            Comment = action.Comment,
            CreatedAt = action.CreatedAt,
            SubmittedAt = action.SubmittedAt,
            DecidedAt = action.DecidedAt,
            Findings = [.. findings.Select(f => new FindingTold(f.Severity, GivenForm.NameOf(f.Field), texts.Say(f.ToRefusal())))],
        };
    }

    public ActionListed Tell(ActionLine line) => new(
        line.Id.ToString(), line.Reference, UrlOf(line.Id), line.Status, line.Title, line.Type, line.FirstDay, line.LastDay, line.Organisation);

    private string UrlOf(Id<Action> id) => site.Value.Absolute($"/relais/actions/{id}");

    private static SynergyGiven Synergy(ActionSynergy s) => new(s.Title, s.Kind, s.Nature, s.State, s.Parties, new(
        s.Gains.Tonnes / 1000m, s.Gains.TonnesCarbon / 1000m, s.Gains.CubicMetres / 1000m, s.Gains.Euros / 1000m, s.Gains.Kilometres / 1000m));
}
