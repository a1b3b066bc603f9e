using System.ComponentModel.DataAnnotations;

namespace Pole.Features.Membership.Mine;

/// <summary>What an organisation says when it asks to join.</summary>
internal sealed class ApplyForm
{
    /// <summary>The first day of the period chosen among the offers.</summary>
    [Required(ErrorMessage = "Choisissez une période.")]
    public DateOnly? First { get; set; }

    [StringLength(Membership.WishLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
    public string? Wish { get; set; }

    [Range(typeof(bool), "true", "true", ErrorMessage = "Acceptez les statuts pour envoyer la demande.")]
    public bool Agree { get; set; }
}
