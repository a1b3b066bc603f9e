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
}
