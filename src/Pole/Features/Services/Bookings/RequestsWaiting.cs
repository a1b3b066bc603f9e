using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Services.Bookings;

/// <summary>Requests for services that the team has not answered yet.</summary>
internal sealed class RequestsWaiting(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.Staff;

    public async Task<WaitingTile> CountAsync(CancellationToken cancel)
    {
        var requests = db.Bookings.Where(b => b.Status == BookingStatus.Draft);
        return new WaitingTile(
            "Demandes de prestation",
            await requests.CountAsync(cancel),
            "/admin/reservations?etat=demandes",
            await requests.MinAsync(b => (DateTimeOffset?)b.BookedAt, cancel));
    }
}
