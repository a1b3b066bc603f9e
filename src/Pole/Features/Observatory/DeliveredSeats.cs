using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions;
using Pole.Features.Services.Bookings;
using Pole.Features.Services.Catalogue;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

/// <summary>Reads the bookings of sessions that were held, in the order of their days.</summary>
internal sealed class DeliveredSeats(PoleDb db, ContentStore content)
{
    public async Task<IReadOnlyList<SeatsDelivered>> ReadAsync(CancellationToken cancel)
    {
        var held = await (
            from booking in db.Bookings.AsNoTracking()
            where booking.Status == BookingStatus.Done
            join session in db.Sessions on booking.SessionId equals session.Id
            join organisation in db.Organisations on booking.OrganisationId equals organisation.Id
            join found in db.Organisations on session.DelivererId equals found.Id into deliverers
            from deliverer in deliverers.DefaultIfEmpty()
            orderby session.Day, booking.BookedAt
            select new
            {
                booking.Id,
                booking.Seats,
                booking.ServiceSlug,
                booking.Quotation,
                session.Day,
                Region = session.Region ?? organisation.Region,
                organisation.Siret,
                Deliverer = deliverer == null ? null : deliverer.Name,
                booking.IsDemo,
            }).ToListAsync(cancel);
        return
        [
            .. held.Select(one => new SeatsDelivered
            {
                Reference = string.Create(CultureInfo.InvariantCulture, $"P-{one.Id.Value.ToString("N", CultureInfo.InvariantCulture)[..8]}"),
                Title = "",
                Operator = one.Deliverer is null ? ActionOperator.Pole : ActionOperator.ThirdParty,
                Organisation = one.Deliverer ?? "",
                FirstDay = one.Day,
                Region = one.Region,
                Funders = one.Quotation is { Claim.IsZero: false, Terms.CoFinancing: { } rule } ? [rule.Funder] : [],
                Companies = [one.Siret.Siren.Digits],
                Seats = one.Seats,
                Service = one.ServiceSlug,
                IsTraining = content.Current.Find<ServiceSheet>(one.ServiceSlug, Language.French)?.Sheet.Kind is ServiceKind.Training,
                IsDemo = one.IsDemo,
            }),
        ];
    }
}
