namespace Pole.Features.Membership;

/// <summary>Where a membership stands, from the first line typed to its end.</summary>
internal enum MembershipStatus
{
    Draft,
    Submitted,
    Refused,
    Approved,
    AwaitingPayment,
    Active,

    /// <summary>Its period is over and a renewal is hoped for: no benefits, no goodbye yet.</summary>
    InGrace,
    Lapsed,
    Resigned,
}

/// <summary>The one map of a membership's life.</summary>
internal static class MembershipStatuses
{
    extension(MembershipStatus status)
    {
        public bool MayBecome(MembershipStatus next) => (status, next) is
            (MembershipStatus.Draft, MembershipStatus.Submitted) or
            (MembershipStatus.Submitted, MembershipStatus.Approved or MembershipStatus.Refused or MembershipStatus.Resigned) or
            (MembershipStatus.Approved, MembershipStatus.AwaitingPayment) or
            (MembershipStatus.AwaitingPayment, MembershipStatus.Active or MembershipStatus.Lapsed) or
            (MembershipStatus.Active, MembershipStatus.InGrace or MembershipStatus.Resigned) or
            (MembershipStatus.InGrace, MembershipStatus.Lapsed or MembershipStatus.Resigned);

        public string Label => status switch
        {
            MembershipStatus.Draft => "Brouillon",
            MembershipStatus.Submitted => "À l’examen",
            MembershipStatus.Refused => "Refusée",
            MembershipStatus.Approved => "Acceptée",
            MembershipStatus.AwaitingPayment => "En attente de règlement",
            MembershipStatus.Active => "Active",
            MembershipStatus.InGrace => "À renouveler",
            MembershipStatus.Lapsed => "Échue",
            MembershipStatus.Resigned => "Résiliée",
        };

        /// <summary>The shape and colour of its badge.</summary>
        public string Badge => status switch
        {
            MembershipStatus.Draft or MembershipStatus.Resigned or MembershipStatus.Lapsed => "",
            MembershipStatus.Submitted or MembershipStatus.Approved => "info",
            MembershipStatus.AwaitingPayment or MembershipStatus.InGrace => "warn",
            MembershipStatus.Active => "success",
            MembershipStatus.Refused => "danger",
        };
    }
}
