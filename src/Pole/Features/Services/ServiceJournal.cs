namespace Pole.Features.Services;

/// <summary>What the entries of the journal mean, for people.</summary>
internal static class ServiceJournal
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["session.planned"] = "Session préparée",
        ["session.opened"] = "Session ouverte aux inscriptions",
        ["session.changed"] = "Session modifiée",
        ["session.confirmed"] = "Session confirmée : elle aura lieu",
        ["session.cancelled"] = "Session annulée",
        ["session.done"] = "Session tenue",
        ["booking.requested"] = "Demande envoyée",
        ["booking.held"] = "Places gardées, prix annoncé",
        ["booking.waiting"] = "Inscription sur la liste d’attente",
        ["booking.place-offered"] = "Place libérée, proposée",
        ["booking.confirmed"] = "Réservation confirmée",
        ["booking.paid"] = "Facture réglée",
        ["booking.attendees-named"] = "Noms des personnes enregistrés",
        ["booking.cancelled"] = "Réservation annulée",
        ["booking.credited"] = "Avoir établi",
        ["booking.expired"] = "Option expirée",
        ["booking.done"] = "Session suivie",
    };

    /// <summary>The French sentence of an entry; the entry itself where it has none.</summary>
    public static string Say(string what) => Words.GetValueOrDefault(what, what);
}
