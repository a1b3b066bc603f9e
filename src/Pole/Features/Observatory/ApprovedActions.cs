using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions;
using Pole.Platform.Data;

namespace Pole.Features.Observatory;

/// <summary>What figures are asked of: a year, a region, a funder, or all.</summary>
internal sealed record Scope(int? Year = null, string? Region = null, string? Funder = null);

/// <summary>Reads the approved actions of a scope, in the order of their days: two queries of columns, whatever their number.</summary>
internal sealed class ApprovedActions(PoleDb db)
{
    public async Task<IReadOnlyList<ApprovedAction>> ReadAsync(Scope scope, CancellationToken cancel)
    {
        var approved = db.Actions.AsNoTracking().Where(a => a.Status == ActionStatus.Approved);
        if (scope.Year is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            approved = approved.Where(a => a.FirstDay >= first && a.FirstDay <= last);
        }

        if (scope.Region is { } region)
        {
            approved = approved.Where(a => a.Region == region);
        }

        if (scope.Funder is { } funder)
        {
            approved = approved.Where(a => a.Fundings.Any(f => f.Funder == funder));
        }

        return await (
            from action in approved
            join organisation in db.Organisations on action.OrganisationId equals organisation.Id
            orderby action.FirstDay, action.Reference
            select new ApprovedAction
            {
                Id = action.Id,
                Reference = action.Reference,
                Title = action.Title,
                Type = action.Type!.Value,
                Operator = action.Operator,
                OrganisationId = organisation.Id,
                Organisation = organisation.Name,
                FirstDay = action.FirstDay!.Value,
                Region = action.Region,
                Approached = action.Approached,
                Interviewed = action.Interviewed,
                Present = action.Present,
                Participants = action.Participants,
                Funders = action.Fundings.Select(f => f.Funder).ToList(),
                Companies = action.Companies.Select(c => c.Siren == null ? c.Name : ((Kernel.Siren)c.Siren).Digits).ToList(),
                HourHundredths = action.Times.Where(t => t.Unit == TimeUnit.Hour).Sum(t => t.Hundredths),
                Synergies = action.Synergies.Select(s => s.State).ToList(),
                IsDemo = action.IsDemo,
            })
            .AsSplitQuery()
            .ToListAsync(cancel);
    }

    /// <summary>The years that have approved actions, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel)
    {
        var days = db.Actions.Where(a => a.Status == ActionStatus.Approved).Select(a => a.FirstDay!.Value);
        return await days.AnyAsync(cancel)
            ? [.. Enumerable.Range((await days.MinAsync(cancel)).Year, (await days.MaxAsync(cancel)).Year - (await days.MinAsync(cancel)).Year + 1).Reverse()]
            : [];
    }
}
