namespace Pole.Features.Membership;

/// <summary>The moves of a membership as the journal keeps them, and as people read them.</summary>
internal static class MembershipMoves
{
    public const string Submitted = "membership.submitted";
    public const string Approved = "membership.approved";
    public const string Refused = "membership.refused";
    public const string Invoiced = "membership.invoiced";
    public const string Paid = "membership.paid";
    public const string Activated = "membership.activated";
    public const string InGrace = "membership.in-grace";
    public const string Lapsed = "membership.lapsed";
    public const string Resigned = "membership.resigned";

    public static (string What, string Label)[] Words { get; } =
    [
        (Submitted, "Demande d’adhésion envoyée"),
        (Approved, "Demande acceptée"),
        (Refused, "Demande refusée"),
        (Invoiced, "Facture de cotisation émise"),
        (Paid, "Cotisation réglée"),
        (Activated, "Adhésion active"),
        (InGrace, "Période terminée, renouvellement attendu"),
        (Lapsed, "Adhésion échue"),
        (Resigned, "Adhésion résiliée"),
    ];
}
