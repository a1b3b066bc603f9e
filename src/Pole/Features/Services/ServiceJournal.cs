namespace Pole.Features.Services;

/// <summary>What the entries of the journal mean, for people.</summary>
internal static class ServiceJournal
{
    public static (string What, string Label)[] Words { get; } =
    [
        ("session.planned", "Session préparée"),
        ("session.opened", "Session ouverte aux inscriptions"),
        ("session.changed", "Session modifiée"),
        ("session.confirmed", "Session confirmée : elle aura lieu"),
        ("session.cancelled", "Session annulée"),
        ("session.done", "Session tenue"),
        ("booking.requested", "Demande envoyée"),
        ("booking.held", "Places gardées, prix annoncé"),
        ("booking.waiting", "Inscription sur la liste d’attente"),
        ("booking.place-offered", "Place libérée, proposée"),
        ("booking.confirmed", "Réservation confirmée"),
        ("booking.paid", "Facture réglée"),
        ("booking.attendees-named", "Noms des personnes enregistrés"),
        ("booking.cancelled", "Réservation annulée"),
        ("booking.credited", "Avoir établi"),
        ("booking.expired", "Option expirée"),
        ("booking.done", "Session suivie"),
    ];
}
