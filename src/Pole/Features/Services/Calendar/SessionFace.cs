using Pole.Features.Services.Sessions;

namespace Pole.Features.Services.Calendar;

/// <summary>
/// What the calendars of people hold of a session. When it changes, the session gets a higher number, so that calendars take the
/// newer (RFC 5545, SEQUENCE).
/// </summary>
internal sealed record SessionFace(
    string Service, string? Region, DateOnly Day, DateOnly LastDay, TimeOnly StartsAt, TimeOnly EndsAt, bool IsRemote, string Venue, string Town, string? Status)
{
    public static SessionFace Of(Session session) => new(
        session.ServiceSlug, session.Region, session.Day, session.LastDay, session.StartsAt, session.EndsAt, session.IsRemote, session.Venue, session.Town,
        session.Status.ForCalendars);
}

internal static class CalendarStatuses
{
    extension(SessionStatus status)
    {
        /// <summary>The same state in the words of RFC 5545; none while the public does not see the session.</summary>
        public string? ForCalendars => status switch
        {
            SessionStatus.Planned => null,
            SessionStatus.Open or SessionStatus.Full => "TENTATIVE",
            SessionStatus.Confirmed or SessionStatus.Done => "CONFIRMED",
            SessionStatus.Cancelled => "CANCELLED",
        };
    }
}
