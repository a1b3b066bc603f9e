namespace Pole.Features.Accreditation;

/// <summary>Where an accreditation stands, from the first line of its application to its end.</summary>
internal enum AccreditationStatus
{
    Draft,
    Submitted,
    UnderReview,

    /// <summary>The reviewer asked something; the applicant answers, and keeps their place.</summary>
    MoreInformation,
    Granted,
    Refused,
    Suspended,
    Withdrawn,
    Expired,
}

/// <summary>The one map of an accreditation's life.</summary>
internal static class AccreditationStatuses
{
    extension(AccreditationStatus status)
    {
        public bool MayBecome(AccreditationStatus next) => (status, next) is
            (AccreditationStatus.Draft, AccreditationStatus.Submitted) or
            (AccreditationStatus.Submitted, AccreditationStatus.UnderReview) or
            (AccreditationStatus.UnderReview, AccreditationStatus.MoreInformation or AccreditationStatus.Granted or AccreditationStatus.Refused) or
            (AccreditationStatus.MoreInformation, AccreditationStatus.UnderReview) or
            (AccreditationStatus.Granted, AccreditationStatus.Suspended or AccreditationStatus.Withdrawn or AccreditationStatus.Expired) or
            (AccreditationStatus.Suspended, AccreditationStatus.Granted or AccreditationStatus.Withdrawn or AccreditationStatus.Expired);

        public string Label => status switch
        {
            AccreditationStatus.Draft => "Brouillon",
            AccreditationStatus.Submitted => "Déposée",
            AccreditationStatus.UnderReview => "En examen",
            AccreditationStatus.MoreInformation => "Précisions demandées",
            AccreditationStatus.Granted => "Accordée",
            AccreditationStatus.Refused => "Non accordée",
            AccreditationStatus.Suspended => "Suspendue",
            AccreditationStatus.Withdrawn => "Retirée",
            AccreditationStatus.Expired => "Expirée",
        };

        /// <summary>The shape and colour of its badge.</summary>
        public string Badge => status switch
        {
            AccreditationStatus.Draft or AccreditationStatus.Expired => "",
            AccreditationStatus.Submitted or AccreditationStatus.UnderReview => "info",
            AccreditationStatus.MoreInformation or AccreditationStatus.Suspended => "warn",
            AccreditationStatus.Granted => "success",
            AccreditationStatus.Refused or AccreditationStatus.Withdrawn => "danger",
        };

        /// <summary>Whether an application is on its way: no second one is opened beside it.</summary>
        public bool IsOpen => status is AccreditationStatus.Draft or AccreditationStatus.Submitted
            or AccreditationStatus.UnderReview or AccreditationStatus.MoreInformation;
    }
}
