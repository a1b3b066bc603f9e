namespace Pole.Features.Membership.Mine;

/// <summary>Tells a member what its state means and what comes next.</summary>
internal static class NextStep
{
    public static string Of(MembershipStatus status) => status switch
    {
        MembershipStatus.Draft => "Cette demande n’est pas encore envoyée.",
        MembershipStatus.Submitted => "L’équipe examine votre demande et répond sous cinq jours ouvrés.",
        MembershipStatus.Refused => "La demande n’a pas été retenue. Vous pouvez en présenter une autre.",
        MembershipStatus.Approved => "La demande est acceptée ; la facture suit.",
        MembershipStatus.AwaitingPayment => "La demande est acceptée. L’adhésion s’active au règlement de la cotisation.",
        MembershipStatus.Active => "Toutes les personnes de l’organisme profitent des avantages pour ce qui a lieu pendant cette période.",
        MembershipStatus.InGrace => "La période est terminée : les avantages reprendront avec une nouvelle adhésion.",
        MembershipStatus.Lapsed => "Cette adhésion est échue. Vos factures et votre historique restent ici.",
        MembershipStatus.Resigned => "Cette adhésion a été résiliée.",
    };
}
