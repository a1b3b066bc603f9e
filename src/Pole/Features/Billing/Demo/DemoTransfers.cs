using Pole.Features.Billing.Allocations;
using Pole.Features.Billing.Invoices;
using Pole.Features.Payments;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Demo;

namespace Pole.Features.Billing.Demo;

/// <summary>Bank transfers of the demonstration, on the days when they would have come; no letter leaves, and nobody is told.</summary>
internal sealed class DemoTransfers(PoleDb db)
{
    private int told;

    /// <summary>A transfer that quoted the reference of its invoice, set against it.</summary>
    public void Matched(Invoice invoice, Money amount, DateOnly on)
    {
        var payment = Record(invoice, $"VIR SEPA {CreditorReference.Spaced(invoice.PaymentReference)}", amount, on);
        db.Allocations.Add(new Allocation { PaymentId = payment.Id, InvoiceId = invoice.Id, Amount = amount, At = payment.RecordedAt });
    }

    /// <summary>A transfer that forgot it, and waits for the accountant.</summary>
    public void WithoutReference(Invoice invoice, Money amount, DateOnly on) => Record(invoice, "VIR SEPA REGLEMENT FACTURE", amount, on);

    private Payment Record(Invoice invoice, string label, Money amount, DateOnly on)
    {
        var payment = new Payment
        {
            Method = PaymentMethod.Transfer,
            Amount = amount,
            ExternalReference = $"DEMO-{invoice.Number}-{++told:000}",
            Label = label,
            Payer = invoice.Buyer.Name,
            ReceivedOn = on,
            RecordedAt = Paris.At(on, new TimeOnly(9, 30)),
            RecordedBy = DemoPeople.Accountant.Id,
        };
        db.Payments.Add(payment);
        return payment;
    }
}
