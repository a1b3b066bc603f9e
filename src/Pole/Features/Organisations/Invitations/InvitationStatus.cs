namespace Pole.Features.Organisations.Invitations;

/// <summary>What has come of an invitation.</summary>
internal enum InvitationStatus
{
    Waiting,
    Accepted,
    Declined,
    Withdrawn,

    /// <summary>Never stored: an invitation that waits is this once its time is over, and may be sent again.</summary>
    Expired,
}

/// <summary>The one map of an invitation's life.</summary>
internal static class InvitationStatuses
{
    extension(InvitationStatus status)
    {
        public bool MayBecome(InvitationStatus next) => (status, next) is
            (InvitationStatus.Waiting, InvitationStatus.Accepted or InvitationStatus.Declined or InvitationStatus.Withdrawn) or
            (InvitationStatus.Expired, InvitationStatus.Waiting or InvitationStatus.Withdrawn);

        public string Label => status switch
        {
            InvitationStatus.Waiting => "En attente de réponse",
            InvitationStatus.Accepted => "Acceptée",
            InvitationStatus.Declined => "Déclinée",
            InvitationStatus.Withdrawn => "Retirée",
            InvitationStatus.Expired => "Expirée",
        };

        public string Badge => status switch
        {
            InvitationStatus.Waiting => "info",
            InvitationStatus.Accepted => "success",
            InvitationStatus.Declined or InvitationStatus.Withdrawn => "",
            InvitationStatus.Expired => "warn",
        };

        /// <summary>How it stands, in one sentence for the person invited and for whoever invites.</summary>
        public string Sentence => status switch
        {
            InvitationStatus.Waiting => "Cette invitation attend une réponse.",
            InvitationStatus.Accepted => "Cette invitation a déjà été acceptée.",
            InvitationStatus.Declined => "Cette invitation a été déclinée. En cas de changement d’avis, il en faut une autre.",
            InvitationStatus.Withdrawn => "Cette invitation a été retirée par l’organisme.",
            InvitationStatus.Expired => "Cette invitation a expiré : elle valait quatorze jours. Son auteur peut l’envoyer à nouveau.",
        };
    }
}
