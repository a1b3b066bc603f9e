namespace Pole.Features.Services.Bookings;

/// <summary>Where a booking stands, from the first wish to the day after.</summary>
internal enum BookingStatus
{
    /// <summary>A request with wished dates, which the team is to answer.</summary>
    Draft,

    /// <summary>Priced, and its places held until it is confirmed or its time is over.</summary>
    Quoted,

    /// <summary>Confirmed and invoiced; the places are taken.</summary>
    AwaitingPayment,

    /// <summary>Confirmed, and nothing is owed.</summary>
    Confirmed,
    Done,

    /// <summary>The session is full: whoever waits is offered what is freed, members first, then by arrival.</summary>
    WaitingList,
    Cancelled,

    /// <summary>Held places that were not confirmed in time, or a wait that came to nothing.</summary>
    Expired,
}

/// <summary>The one map of a booking's life.</summary>
internal static class BookingStatuses
{
    /// <summary>The states in which a booking takes places of its session.</summary>
    public static readonly BookingStatus[] WithPlaces =
        [BookingStatus.Quoted, BookingStatus.AwaitingPayment, BookingStatus.Confirmed, BookingStatus.Done];

    /// <summary>The states from which something may still come.</summary>
    public static readonly BookingStatus[] Live =
        [BookingStatus.Draft, BookingStatus.Quoted, BookingStatus.AwaitingPayment, BookingStatus.Confirmed, BookingStatus.WaitingList];

    extension(BookingStatus status)
    {
        public bool MayBecome(BookingStatus next) => (status, next) is
            (BookingStatus.Draft, BookingStatus.Quoted or BookingStatus.Cancelled) or
            (BookingStatus.Quoted, BookingStatus.AwaitingPayment or BookingStatus.Confirmed or BookingStatus.Cancelled or BookingStatus.Expired) or
            (BookingStatus.AwaitingPayment, BookingStatus.Confirmed or BookingStatus.Cancelled) or
            (BookingStatus.Confirmed, BookingStatus.Done or BookingStatus.Cancelled) or
            (BookingStatus.WaitingList, BookingStatus.Quoted or BookingStatus.Cancelled or BookingStatus.Expired);

        public string Label => status switch
        {
            BookingStatus.Draft => "Demande envoyée",
            BookingStatus.Quoted => "À confirmer",
            BookingStatus.AwaitingPayment => "Réservée, à régler",
            BookingStatus.Confirmed => "Confirmée",
            BookingStatus.Done => "Réalisée",
            BookingStatus.WaitingList => "Sur liste d’attente",
            BookingStatus.Cancelled => "Annulée",
            BookingStatus.Expired => "Expirée",
        };

        /// <summary>The shape and colour of its badge.</summary>
        public string Badge => status switch
        {
            BookingStatus.Draft or BookingStatus.WaitingList => "info",
            BookingStatus.Quoted or BookingStatus.AwaitingPayment => "warn",
            BookingStatus.Confirmed or BookingStatus.Done => "success",
            BookingStatus.Cancelled or BookingStatus.Expired => "",
        };
    }
}
