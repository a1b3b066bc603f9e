using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Payments;

/// <summary>How money comes in.</summary>
internal enum PaymentMethod
{
    Transfer,
    Cheque,
}

internal static class PaymentMethods
{
    extension(PaymentMethod method)
    {
        public string Label => method switch
        {
            PaymentMethod.Transfer => "Virement",
            PaymentMethod.Cheque => "Chèque",
        };
    }
}

/// <summary>Money that arrived: how much, when, from whom and with which words. What it is for, others know.</summary>
internal sealed class Payment
{
    public const int ReferenceLength = 80;
    public const int LabelLength = 200;
    public const int PayerLength = 160;

    public Id<Payment> Id { get; init; } = Id<Payment>.New();

    public required PaymentMethod Method { get; init; }

    public required Money Amount { get; init; }

    /// <summary>What the bank calls this movement: the same money told twice has the same one (R8).</summary>
    public required string ExternalReference { get; init; }

    /// <summary>The words that came with it, where payers write what they pay.</summary>
    public required string Label { get; init; }

    public string Payer { get; init; } = "";

    public required DateOnly ReceivedOn { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public Id<Account>? RecordedBy { get; init; }
}
