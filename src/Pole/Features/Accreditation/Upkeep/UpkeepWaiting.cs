using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Accreditation.Upkeep;

/// <summary>Accreditations whose refresher is overdue: someone of the team speaks with the person, or suspends.</summary>
internal sealed class UpkeepWaiting(UpkeepBook book) : IWaitingWork
{
    public string Policy => Policies.AccreditationOfficer;

    public async Task<WaitingTile> CountAsync(CancellationToken cancel)
    {
        var states = await book.OfAsync(await book.HeldAsync(cancel), cancel);
        return new("Actualisations en retard", states.Values.Count(s => s.AsksRefresher && s.RefresherDue < book.Today), "/admin/accreditations/entretien");
    }
}
