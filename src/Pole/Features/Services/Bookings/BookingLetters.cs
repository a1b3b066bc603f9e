using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Services.Catalogue;
using Pole.Features.Services.Sessions;
using Pole.Platform.Data;
using Pole.Platform.Mail;
using Pole.Platform.Web;

namespace Pole.Features.Services.Bookings;

/// <summary>Writes to the person who booked, in their language.</summary>
internal sealed class BookingLetters(PoleDb db, Postman postman, ServiceCatalogue catalogue, Texts texts, IOptions<SiteSettings> site)
{
    public async Task PostAsync(string template, Booking booking, Session? session, CancellationToken cancel)
    {
        var person = await db.Users.AsNoTracking().SingleAsync(a => a.Id == booking.BookedBy, cancel);
        var values = await Languages.InAsync(person.Language, () => Task.FromResult(Say(booking, session)));
        values["name"] = person.Name;
        values["link"] = site.Value.Absolute(PathOf(template, booking), person.Language);
        postman.Post(new Letter { To = person.Email!, Template = template, Language = person.Language, Values = values });
    }

    private static string PathOf(string template, Booking booking) => (template, booking.SessionId) switch
    {
        ("place-offered", _) => $"/espace/reservations/{booking.Id}/devis",
        ("booking-expired", { } session) => $"/agenda/{session}",
        _ => $"/espace/reservations/{booking.Id}",
    };

    private Dictionary<string, string> Say(Booking booking, Session? session) => new()
    {
        ["service"] = catalogue.Offer(booking.ServiceSlug, booking.Region)?.Title ?? booking.ServiceSlug,
        ["date"] = session is null ? booking.WishedDates : ServiceDays.Span(session.Day, session.LastDay, session.StartsAt, session.EndsAt),
        ["place"] = session is null ? "" : session.IsRemote ? texts["À distance"] : string.Join(", ", new[] { session.Venue, session.Town }.Where(part => part.Length > 0)),
        ["seats"] = booking.Seats == 1 ? texts["1 place"] : texts["{0} places", booking.Seats],
        ["total"] = booking.Quotation is { Total.IsZero: false } quotation ? quotation.Total.ToString() : texts["Gratuit"],
        ["until"] = booking.HeldUntil is { } until ? ServiceDays.Moment(until) : "",
        ["reason"] = booking.EndReason is { } reason ? texts[reason] : "",
    };
}
