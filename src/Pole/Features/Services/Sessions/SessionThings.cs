using System.Text.Json.Nodes;
using Pole.Features.Services.Catalogue;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Describing;
using static Pole.Platform.Web.Describing.LinkedData;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Services.Sessions;

/// <summary>A session in the words of schema.org: an event, which of a training is an instance of its course.</summary>
internal static class SessionThings
{
    public static JsonObject Of(SessionCard session, decimal? hours, SiteSettings site) => Thing(
        session.Kind is ServiceKind.Training ? "CourseInstance" : "Event",
        ("@id", site.Absolute($"/agenda/{session.Id}")),
        ("url", site.Absolute(Language.Current.AddressOf($"/agenda/{session.Id}"))),
        ("name", session.Title),
        ("startDate", Instant(session.Day, session.StartsAt)),
        ("endDate", Instant(session.LastDay, session.EndsAt)),
        ("eventStatus", $"https://schema.org/{(session.Status is SessionStatus.Cancelled ? "EventCancelled" : "EventScheduled")}"),
        ("eventAttendanceMode", $"https://schema.org/{(session.IsRemote ? "Online" : "Offline")}EventAttendanceMode"),
        ("courseMode", session.Kind is ServiceKind.Training ? (session.IsRemote ? "online" : "onsite") : null),
        ("courseWorkload", session.Kind is ServiceKind.Training && hours is { } work ? ServiceThings.WorkOf(work) : null),
        ("location", PlaceOf(session, site)),
        ("maximumAttendeeCapacity", session.Capacity),
        ("remainingAttendeeCapacity", session.Free));

    /// <summary>What its own page tells besides: what it is about, who holds it, what it costs.</summary>
    public static JsonObject InFull(SessionCard session, ServiceOffer? offer, string? organiser, SiteSettings site)
    {
        var thing = Of(session, offer?.Service.Hours, site);
        if (offer is not null)
        {
            thing["description"] = offer.Service.Summary;
            thing["about"] = Reference(ServiceThings.IdOf(offer.Slug, site));
            thing["offers"] = ServiceThings.OffersOf(offer.Price, site.Absolute(Language.Current.AddressOf($"/agenda/{session.Id}")));
        }

        thing["organizer"] = organiser is null ? site.Organisation : Thing("Organization", ("name", organiser));
        return thing;
    }

    private static JsonObject PlaceOf(SessionCard session, SiteSettings site) => session.IsRemote
        ? Thing("VirtualLocation", ("url", site.Absolute($"/agenda/{session.Id}")))
        : Thing("Place", ("name", session.Venue.Length > 0 ? session.Venue : session.Place), ("address", Thing(
            "PostalAddress", ("addressLocality", session.Place), ("addressCountry", "FR"))));

    private static string Instant(DateOnly day, TimeOnly hour) =>
        Paris.At(day, hour).ToParisIso();
}
