namespace Pole.Features.Accreditation;

/// <summary>The moves of an accreditation as the journal keeps them, and as people read them.</summary>
internal static class AccreditationMoves
{
    public const string Started = "accreditation.started";
    public const string Submitted = "accreditation.submitted";
    public const string TakenUp = "accreditation.taken-up";
    public const string Asked = "accreditation.asked";
    public const string Answered = "accreditation.answered";
    public const string Granted = "accreditation.granted";
    public const string Refused = "accreditation.refused";
    public const string Suspended = "accreditation.suspended";
    public const string Resumed = "accreditation.resumed";
    public const string Withdrawn = "accreditation.withdrawn";
    public const string Expired = "accreditation.expired";

    public const string Judged = "accreditation.judged";
    public const string OpinionAsked = "accreditation.opinion-asked";
    public const string OpinionGiven = "accreditation.opinion-given";
    public const string OpinionRevoked = "accreditation.opinion-revoked";
    public const string Refreshed = "accreditation.refreshed";

    public static (string What, string Label)[] Words { get; } =
    [
        (Started, "Dossier commencé"),
        (Submitted, "Demande déposée"),
        (TakenUp, "Examen commencé"),
        (Asked, "Précisions demandées"),
        (Answered, "Précisions apportées"),
        (Granted, "Accréditation accordée"),
        (Refused, "Accréditation non accordée"),
        (Suspended, "Accréditation suspendue"),
        (Resumed, "Suspension levée"),
        (Withdrawn, "Accréditation retirée"),
        (Expired, "Accréditation expirée"),
        (Judged, "Critères jugés"),
        (OpinionAsked, "Avis demandé à un expert"),
        (OpinionGiven, "Avis d’un expert reçu"),
        (OpinionRevoked, "Demande d’avis retirée"),
        (Refreshed, "Formation d’actualisation notée"),
    ];
}
