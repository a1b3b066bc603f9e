namespace Pole.Features.Resources.Contributions;

/// <summary>The moves of a proposed sheet as the journal keeps them, with their words.</summary>
internal static class ContributionMoves
{
    public const string Started = "contribution.started";
    public const string Discarded = "contribution.discarded";
    public const string Submitted = "contribution.submitted";
    public const string Returned = "contribution.returned";
    public const string Declined = "contribution.declined";
    public const string Published = "contribution.published";
    public const string Reopened = "contribution.reopened";
    public const string Withdrawn = "contribution.withdrawn";
    public const string WithdrawalAsked = "contribution.withdrawal-asked";
    public const string Unpublished = "contribution.unpublished";
    public const string Asked = "contribution.asked";
    public const string Reminded = "contribution.reminded";
    public const string Confirmed = "contribution.confirmed";

    public static (string What, string Label)[] Words { get; } =
    [
        (Started, "Fiche commencée"),
        (Discarded, "Brouillon de fiche supprimé"),
        (Submitted, "Fiche envoyée, licence acceptée"),
        (Returned, "Renvoyée avec des remarques"),
        (Declined, "Fiche déclinée"),
        (Published, "Fiche publiée"),
        (Reopened, "Mise à jour commencée"),
        (Withdrawn, "Fiche retirée par son auteur"),
        (WithdrawalAsked, "Retrait du site demandé"),
        (Unpublished, "Fiche retirée du site"),
        (Asked, "Confirmation annuelle demandée"),
        (Reminded, "Confirmation annuelle rappelée"),
        (Confirmed, "Fiche confirmée par son auteur"),
    ];
}
