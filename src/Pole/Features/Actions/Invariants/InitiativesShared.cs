using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Features.Actions.Invariants;

/// <summary>What an initiative counts was delivered by its carrier or by one of its partners.</summary>
internal sealed class InitiativesShared(PoleDb db) : IInvariant
{
    public string Rule => "the actions of an initiative are of its carrier or of a partner";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var strange = await (
            from link in db.InitiativeActions.AsNoTracking()
            join initiative in db.Initiatives on link.InitiativeId equals initiative.Id
            join action in db.Actions on link.ActionId equals action.Id
            where action.OrganisationId != initiative.CarrierId
            join organisation in db.Organisations on action.OrganisationId equals organisation.Id
            where !initiative.Partners.Any(p => p.Siret == organisation.Siret)
            orderby action.Reference
            select new { action.Reference, initiative.Title }).ToListAsync(cancel);
        foreach (var one in strange)
        {
            yield return $"{one.Reference} counts in « {one.Title} », which its organisation neither carries nor takes part in";
        }
    }
}
