using System.ComponentModel.DataAnnotations;

namespace Pole.Features.Billing;

/// <summary>Settings <c>Association</c>: who sells and is paid, as invoices must say it.</summary>
internal sealed class AssociationSettings : IValidatableObject
{
    [Required]
    public string Name { get; set; } = "";

    [Required]
    public string Street { get; set; } = "";

    [Required]
    public string PostalCode { get; set; } = "";

    [Required]
    public string Town { get; set; } = "";

    [Required]
    public string Siren { get; set; } = "";

    /// <summary>The number of intra-community VAT; empty for an association without one.</summary>
    public string VatNumber { get; set; } = "";

    /// <summary>The number that the administration gave to the association as a training body.</summary>
    public string TrainingNumber { get; set; } = "";

    [Required]
    public string Iban { get; set; } = "";

    public string Bic { get; set; } = "";

    [Required, EmailAddress]
    public string Email { get; set; } = "";

    /// <summary>The identity above is invented: invoices say so, and ask nobody to pay.</summary>
    public bool IsDemo { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Kernel.Siren.TryParse(Siren, out _))
        {
            yield return new ValidationResult($"Association:Siren: '{Siren}' is not a SIREN.", [nameof(Siren)]);
        }
    }
}
