using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Services.Bookings;

/// <summary>Requests for services that the team has not answered yet.</summary>
internal sealed class RequestsWaiting(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.Staff;

    public Task<WaitingTile> CountAsync(CancellationToken cancel) => WaitingTile.OfAsync(
        "Demandes de prestation",
        "/admin/reservations?etat=demandes",
        db.Bookings.Where(b => b.Status == BookingStatus.Draft)
            .Select(b => (DateTimeOffset?)b.BookedAt),
        cancel);
}
