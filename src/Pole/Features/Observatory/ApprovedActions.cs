using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions;
using Pole.Features.Actions.Following;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Observatory;

/// <summary>Reads the approved actions in the order of their days: queries of columns, whatever their number (R16).</summary>
internal sealed class ApprovedActions(PoleDb db)
{
    public async Task<IReadOnlyList<ApprovedAction>> ReadAsync(CancellationToken cancel)
    {
        var told = await db.TellingsOfAsync(db.Actions.Where(action => action.Status == ActionStatus.Approved), cancel);
        var synergies = FollowedSynergies.Of(told).ToLookup(synergy => synergy.CountsAt, synergy => new ObservedSynergy(synergy.State, synergy.Gains));
        return
        [
            .. (await ColumnsAsync(cancel)).Select(action => action with
            {
                Funders = [.. action.Fundings.Select(f => f.Funder)],
                Synergies = [.. synergies[action.Id]],
                Results = [.. action.Results.Select(result => result.In(action.Version))],
            }),
        ];
    }

    private Task<List<ApprovedAction>> ColumnsAsync(CancellationToken cancel) => (
        from action in db.Actions.AsNoTracking()
        where action.Status == ActionStatus.Approved
        join organisation in db.Organisations on action.OrganisationId equals organisation.Id
        orderby action.FirstDay, action.Reference
        select new ApprovedAction
        {
            Id = action.Id,
            Reference = action.Reference,
            Title = action.Title,
            Version = action.Version,
            Type = action.Type!.Value,
            Service = action.Service,
            Operator = action.Operator,
            Organisation = organisation.Name,
            FirstDay = action.FirstDay!.Value,
            Region = action.Region,
            Approached = action.Approached,
            Interviewed = action.Interviewed,
            Present = action.Present,
            Participants = action.Participants,
            Territory = action.Territory,
            CostCents = action.CostCents ?? 0,
            Fundings = action.Fundings.OrderBy(f => f.Position).Select(f => new FundedBy(f.Funder, f.Convention, f.Cents)).ToList(),
            Companies = action.Companies.Select(c => c.Siren == null ? c.Name : ((Siren)c.Siren).Digits).ToList(),
            HourHundredths = action.Times.Where(t => t.Unit == TimeUnit.Hour).Sum(t => t.Hundredths),
            Results = action.Results.OrderBy(r => r.Position).Select(r => new ObservedResult(r.Unit, r.Thousandths / 1000m, r.Quality, r.AuditedVersion)).ToList(),
            IsDemo = action.IsDemo,
        })
        .AsSplitQuery()
        .ToListAsync(cancel);
}
