using Pole.Features.Billing.CoFinancing;
using Pole.Features.Billing.Splits;
using Pole.Features.Billing.Vat;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Services.Bookings;

/// <summary>
/// A price, step by step (R4): list price − member discount − co-financing = net to pay, then VAT. The amounts are kept
/// as they were said, whatever becomes of tariffs and rules.
/// </summary>
internal sealed record Quotation
{
    public required QuotationTerms Terms { get; init; }

    public required Money ListPrice { get; init; }

    /// <summary>What a member does not pay; zero for others.</summary>
    public required Money Discount { get; init; }

    /// <summary>What the funder is asked for.</summary>
    public required Money Claim { get; init; }

    public required Money Vat { get; init; }

    /// <summary>What the three levels share: before co-financing, which takes nothing from them (R7).</summary>
    public Money Price => ListPrice - Discount;

    public Money Net => Price - Claim;

    public Money Total => Net + Vat;

    /// <summary>
    /// VAT is counted on each line and summed, as the invoice does, so that both say the same to the cent
    /// (BOI-TVA-DECLA-30-20-20: rounding by line is allowed).
    /// </summary>
    public static Quotation Of(QuotationTerms terms)
    {
        var list = terms.UnitPrice * terms.Quantity;
        var discount = terms.HasBenefits ? list.Part(terms.MemberDiscount) : Money.Zero;
        var claim = ClaimOn(list - discount, terms);
        return new()
        {
            Terms = terms,
            ListPrice = list,
            Discount = discount,
            Claim = claim,
            Vat = list.Part(terms.Vat.Rate) - discount.Part(terms.Vat.Rate) - claim.Part(terms.Vat.Rate),
        };
    }

    /// <summary>How the price is shared, to the cent (R5), between the organiser, the deliverer and the Pôle.</summary>
    public IReadOnlyList<SplitLine> Share(Id<Organisation>? organiser, Id<Organisation>? deliverer) =>
        Terms.Split.ToRule().Share(Price, organiser, deliverer);

    /// <summary>The ceiling is for one company under one convention: what it was granted before counts.</summary>
    private static Money ClaimOn(Money price, QuotationTerms terms)
    {
        if (terms.CoFinancing is not { } rule || !rule.Helps(terms.Size, terms.DeliveredOn))
        {
            return Money.Zero;
        }

        return (rule with { Ceiling = Left(rule, terms.AlreadyGranted) }).Apply(price).Claim;
    }

    private static Money? Left(CoFinancingRule rule, Money granted) =>
        rule.Ceiling is not { } ceiling ? null : ceiling > granted ? ceiling - granted : Money.Zero;
}
