namespace Pole.Features.Actions;

/// <summary>The moves of an action as the journal keeps them, with their words.</summary>
internal static class ActionMoves
{
    public const string Started = "action.started";
    public const string Discarded = "action.discarded";
    public const string Submitted = "action.submitted";
    public const string Returned = "action.returned";
    public const string Approved = "action.approved";
    public const string Audited = "action.audited";
    public const string Rejected = "action.rejected";
    public const string OpinionGiven = "action.opinion-given";
    public const string Reopened = "action.reopened";
    public const string Told = "action.told";
    public const string FollowedUp = "action.followed-up";
    public const string FollowUpCorrected = "action.follow-up-corrected";
    public const string PeriodLocked = "action.period-locked";

    public static (string What, string Label)[] Words { get; } =
    [
        (Started, "Saisie commencée"),
        (Discarded, "Brouillon supprimé"),
        (Submitted, "Action soumise"),
        (Returned, "Renvoyée avec un commentaire"),
        (Approved, "Action approuvée"),
        (Audited, "Valeurs confirmées par l’audit"),
        (Rejected, "Action rejetée"),
        (OpinionGiven, "Avis donné, un autre est attendu"),
        (Reopened, "Action rouverte"),
        (Told, "Fiche retour d’expérience commencée"),
        (FollowedUp, "Suivi des conseils"),
        (FollowUpCorrected, "Suivi des conseils corrigé"),
        (PeriodLocked, "Période close ou rouverte"),
    ];
}
