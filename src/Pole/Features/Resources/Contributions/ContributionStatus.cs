namespace Pole.Features.Resources.Contributions;

/// <summary>Where a proposed sheet stands between its author and the editors.</summary>
internal enum ContributionStatus
{
    Draft,
    Submitted,
    Returned,
    Published,
    Declined,
    Withdrawn,
}

internal static class ContributionStatuses
{
    extension(ContributionStatus status)
    {
        /// <summary>A published sheet is open again when its author brings it up to date; it stays on the site meanwhile.</summary>
        public bool MayBecome(ContributionStatus next) => (status, next) is
            (ContributionStatus.Draft or ContributionStatus.Returned, ContributionStatus.Submitted) or
            (ContributionStatus.Submitted, ContributionStatus.Returned or ContributionStatus.Published or ContributionStatus.Declined) or
            (ContributionStatus.Published, ContributionStatus.Returned) or
            (ContributionStatus.Submitted or ContributionStatus.Returned or ContributionStatus.Published, ContributionStatus.Withdrawn);

        /// <summary>Whether its author may change what it says.</summary>
        public bool MayBeEdited => status is ContributionStatus.Draft or ContributionStatus.Returned;

        /// <summary>Whether it may be thrown away: nobody but its author has seen it.</summary>
        public bool MayBeDiscarded => status is ContributionStatus.Draft;

        public string Label => status switch
        {
            ContributionStatus.Draft => "Brouillon",
            ContributionStatus.Submitted => "Envoyée",
            ContributionStatus.Returned => "À compléter",
            ContributionStatus.Published => "Publiée",
            ContributionStatus.Declined => "Déclinée",
            ContributionStatus.Withdrawn => "Retirée",
        };

        /// <summary>The kind of badge that shows it.</summary>
        public string Badge => status switch
        {
            ContributionStatus.Draft or ContributionStatus.Withdrawn => "",
            ContributionStatus.Submitted => "info",
            ContributionStatus.Returned => "warn",
            ContributionStatus.Published => "success",
            ContributionStatus.Declined => "danger",
        };

        /// <summary>As it stands in addresses: <c>?etat=envoyee</c>.</summary>
        public string Slug => status switch
        {
            ContributionStatus.Draft => "brouillon",
            ContributionStatus.Submitted => "envoyee",
            ContributionStatus.Returned => "a-completer",
            ContributionStatus.Published => "publiee",
            ContributionStatus.Declined => "declinee",
            ContributionStatus.Withdrawn => "retiree",
        };
    }
}
