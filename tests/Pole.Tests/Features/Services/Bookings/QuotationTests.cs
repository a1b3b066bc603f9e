using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Billing.CoFinancing;
using Pole.Features.Billing.Invoices;
using Pole.Features.Billing.Vat;
using Pole.Features.Organisations;
using Pole.Features.Services.Catalogue;
using Pole.Kernel;

namespace Pole.Features.Services.Bookings;

public sealed class QuotationTests
{
    private static readonly CoFinancingRule Convention = new() { Funder = "ADEME", Convention = "2026-FOR-84", Rate = Rate.Percent(30), Ceiling = Money.Euros(2000) };

    private static readonly QuotationTerms Usual = new()
    {
        UnitPrice = Money.Euros(520),
        Unit = PriceUnit.Participant,
        Quantity = 2,
        Size = SizeClass.Me,
        DeliveredOn = SessionsOfTests.Day,
        MemberDiscount = Rate.Percent(20),
        HasBenefits = true,
        Benefits = Said.Nothing,
        CoFinancing = Convention,
        Vat = VatRule.Standard,
        Split = new(Rate.Percent(20), Rate.Percent(55), Rate.Percent(25)),
    };

    [Fact]
    public void R4_the_price_goes_from_list_price_to_total_step_by_step()
    {
        var quotation = Quotation.Of(Usual);

        Assert.Equal(Money.Euros(1040), quotation.ListPrice);
        Assert.Equal(Money.Euros(208), quotation.Discount);
        Assert.Equal(Money.Euros(832), quotation.Price);
        Assert.Equal(Money.Euros(249, 60), quotation.Claim);
        Assert.Equal(Money.Euros(582, 40), quotation.Net);
        Assert.Equal(Money.Euros(116, 48), quotation.Vat);
        Assert.Equal(Money.Euros(698, 88), quotation.Total);
    }

    [Fact]
    public void R4_the_lines_sum_to_the_total_to_the_cent_whatever_the_price()
    {
        Prop.ForAll(Terms(), terms =>
        {
            var quotation = Quotation.Of(terms);
            var lines = Table.Lines(quotation);

            return Money.Sum(lines.Where(l => !l.Step.IsSum).Select(l => l.Amount)) == lines[^1].Amount
                && lines[^1].Amount == quotation.Total
                && lines.Single(l => l.Step is PriceStep.Net).Amount == quotation.ListPrice - quotation.Discount - quotation.Claim
                && quotation.Net >= Money.Zero && quotation.Total >= quotation.Net;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void R4_the_invoice_says_the_same_as_the_price_to_the_cent()
    {
        Prop.ForAll(Terms(), terms =>
        {
            var quotation = Quotation.Of(terms);
            DraftLine[] draft =
            [
                new("prix", terms.UnitPrice, terms.Vat, terms.Quantity),
                new("remise", -quotation.Discount, terms.Vat),
                new("cofinancement", -quotation.Claim, terms.Vat),
            ];
            var lines = draft.Select((line, at) => InvoiceLine.From(Id<Invoice>.New(), at + 1, line)).ToList();

            return Money.Sum(lines.Select(l => l.Net)) == quotation.Net && Money.Sum(lines.Select(l => l.Vat)) == quotation.Vat;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void R5_R7_the_three_levels_share_the_price_before_cofinancing_to_the_cent()
    {
        Prop.ForAll(Terms(), terms =>
        {
            var with = Quotation.Of(terms);
            var without = Quotation.Of(terms with { CoFinancing = null });

            return Money.Sum(with.Share(null, null).Select(l => l.Amount)) == with.Price
                && with.Claim + with.Net == with.Price
                && with.Share(null, null).Select(l => l.Amount).SequenceEqual(without.Share(null, null).Select(l => l.Amount));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void R7_the_ceiling_of_a_convention_counts_what_the_organisation_was_granted_before()
    {
        var close = Quotation.Of(Usual with { AlreadyGranted = Money.Euros(1900) });
        var over = Quotation.Of(Usual with { AlreadyGranted = Money.Euros(2000) });

        Assert.Equal(Money.Euros(100), close.Claim);
        Assert.Equal(Money.Zero, over.Claim);
        Assert.Equal(over.Price, over.Net);
    }

    [Fact]
    public void R1_without_benefits_on_the_day_of_delivery_there_is_no_discount_and_the_line_says_why()
    {
        var reason = new Said("L’adhésion s’est terminée le 13 avril 2026, avant le 14 avril 2026.", "The membership ended.");
        var quotation = Quotation.Of(Usual with { HasBenefits = false, Benefits = reason });

        var line = Table.Lines(quotation).Single(l => l.Step is PriceStep.MemberDiscount);

        Assert.Equal(Money.Zero, line.Amount);
        Assert.Equal($"Aucune remise. {reason.French}", line.Reason);
        Assert.Equal(quotation.ListPrice, quotation.Price);
    }

    [Fact]
    public void Training_bears_no_tax_and_says_by_which_article()
    {
        var lines = Table.Lines(Quotation.Of(Usual with { Vat = VatRule.TrainingExempt }));

        var line = lines.Single(l => l.Step is PriceStep.Vat);
        Assert.Equal(Money.Zero, line.Amount);
        Assert.Contains("261", line.Reason);
    }

    private static readonly PriceTable Table = MakeTable();

    private static PriceTable MakeTable()
    {
        var app = new PoleApp();
        return app.Services.CreateScope().ServiceProvider.GetRequiredService<PriceTable>();
    }

    private static Arbitrary<QuotationTerms> Terms() => (
        from cents in Gen.Choose(0, 900_000)
        from quantity in Gen.Choose(1, 20)
        from discount in Gen.Choose(0, 10_000)
        from rate in Gen.Choose(0, 10_000)
        from ceiling in Gen.Choose(0, 300_000)
        from granted in Gen.Choose(0, 100_000)
        from isMember in Gen.Elements(true, false)
        from vat in Gen.Elements(VatRule.Standard, VatRule.TrainingExempt)
        from organiser in Gen.Choose(0, 10_000)
        select Usual with
        {
            UnitPrice = new(cents),
            Quantity = quantity,
            MemberDiscount = new(discount),
            HasBenefits = isMember,
            CoFinancing = Convention with { Rate = new(rate), Ceiling = new Money(ceiling) },
            AlreadyGranted = new(granted),
            Vat = vat,
            Split = new(new(organiser), new(10_000 - organiser), Rate.Zero),
        }).ToArbitrary();
}
