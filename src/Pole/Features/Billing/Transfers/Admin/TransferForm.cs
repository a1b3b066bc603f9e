using System.ComponentModel.DataAnnotations;
using Pole.Features.Payments;
using Pole.Kernel;

namespace Pole.Features.Billing.Transfers.Admin;

/// <summary>What the accountant types from a line of the bank statement.</summary>
internal sealed class TransferForm
{
    private const string TooLong = "Cette valeur est trop longue ({1} caractères au plus).";

    [Required(ErrorMessage = "Indiquez le jour où le virement a été reçu.")]
    public DateOnly? ReceivedOn { get; set; }

    [Required(ErrorMessage = "Indiquez le montant reçu, par exemple 330,00.")]
    public string? Amount { get; set; }

    [Required(ErrorMessage = "Recopiez la référence que la banque donne à ce mouvement."), StringLength(Payment.ReferenceLength, ErrorMessage = TooLong)]
    public string? ExternalReference { get; set; }

    [StringLength(Payment.PayerLength, ErrorMessage = TooLong)]
    public string? Payer { get; set; }

    [StringLength(Payment.LabelLength, ErrorMessage = TooLong)]
    public string? Label { get; set; }

    /// <summary>The payment it tells of, or why it tells of none.</summary>
    public Outcome Read(DateOnly today, out Money amount)
    {
        if (!AmountTyped.TryRead(Amount, out amount) || amount <= Money.Zero)
        {
            return new Refusal("payment.amount", "Indiquez un montant en euros, plus grand que zéro et avec deux décimales au plus, par exemple 770,00.") { Field = "Input.Amount" };
        }

        if (ReceivedOn > today)
        {
            return new Refusal("payment.in-the-future", "Cette date est à venir : indiquez le jour où la banque a reçu le virement.") { Field = "Input.ReceivedOn" };
        }

        return ReceivedOn < today.AddYears(-5)
            ? new Refusal("payment.too-old", "Cette date a plus de cinq ans : vérifiez l’année.") { Field = "Input.ReceivedOn" }
            : Outcome.Done;
    }
}
