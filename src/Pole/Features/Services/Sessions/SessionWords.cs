using Pole.Platform.Web;

namespace Pole.Features.Services.Sessions;

/// <summary>Short sentences about a session that several pages say.</summary>
internal static class SessionWords
{
    public static string PlacesLeft(Texts texts, SessionCard session) => session.Free switch
    {
        0 => texts["Complète"],
        1 => texts["1 place libre sur {0}", session.Capacity],
        _ => texts["{0} places libres sur {1}", session.Free, session.Capacity],
    };

    /// <summary>Where and when in one line, and the places left while there are any: <c>Lyon · 9 h – 17 h · 4 places libres sur 12</c>.</summary>
    public static string Line(Texts texts, SessionCard session)
    {
        string?[] parts =
        [
            session.Place,
            ServiceDays.Hours(session.StartsAt, session.EndsAt),
            session.LastDay != session.Day ? texts["jusqu’au {0}", ServiceDays.Long(session.LastDay)].Value : null,
            session.Status.TakesBookings && session.Free > 0 ? PlacesLeft(texts, session) : null,
        ];
        return string.Join("\u00A0· ", parts.OfType<string>());
    }
}
