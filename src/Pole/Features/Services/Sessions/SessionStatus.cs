namespace Pole.Features.Services.Sessions;

/// <summary>Where a session stands, from the day it is thought of to the day after it was held.</summary>
internal enum SessionStatus
{
    /// <summary>Prepared by the team; the public does not see it yet.</summary>
    Planned,
    Open,

    /// <summary>Every place is taken; who comes now waits.</summary>
    Full,

    /// <summary>It will take place, whether or not places are left.</summary>
    Confirmed,
    Done,
    Cancelled,
}

/// <summary>The one map of a session's life.</summary>
internal static class SessionStatuses
{
    /// <summary>The states that the public sees in the agenda.</summary>
    public static readonly SessionStatus[] Public =
        [SessionStatus.Open, SessionStatus.Full, SessionStatus.Confirmed, SessionStatus.Done, SessionStatus.Cancelled];

    /// <summary>The states of a session that is still to be held.</summary>
    public static readonly SessionStatus[] Coming = [SessionStatus.Open, SessionStatus.Full, SessionStatus.Confirmed];

    extension(SessionStatus status)
    {
        public bool MayBecome(SessionStatus next) => (status, next) is
            (SessionStatus.Planned, SessionStatus.Open or SessionStatus.Cancelled) or
            (SessionStatus.Open, SessionStatus.Full or SessionStatus.Confirmed or SessionStatus.Cancelled) or
            (SessionStatus.Full, SessionStatus.Open or SessionStatus.Confirmed or SessionStatus.Cancelled) or
            (SessionStatus.Confirmed, SessionStatus.Done or SessionStatus.Cancelled);

        public bool TakesBookings => Coming.Contains(status);

        public string Label => status switch
        {
            SessionStatus.Planned => "En préparation",
            SessionStatus.Open => "Ouverte",
            SessionStatus.Full => "Complète",
            SessionStatus.Confirmed => "Confirmée",
            SessionStatus.Done => "Passée",
            SessionStatus.Cancelled => "Annulée",
        };

        /// <summary>The shape and colour of its badge.</summary>
        public string Badge => status switch
        {
            SessionStatus.Planned or SessionStatus.Done => "",
            SessionStatus.Open => "info",
            SessionStatus.Full => "warn",
            SessionStatus.Confirmed => "success",
            SessionStatus.Cancelled => "danger",
        };
    }
}
