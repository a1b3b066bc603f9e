using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Membership;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Services.Bookings;

/// <summary>What a booking costs whom, as its pages say it.</summary>
public sealed class PriceTests : IDisposable
{
    private static readonly DateOnly Day = SessionsOfTests.Day;

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task R1_R4_a_member_reads_each_line_with_its_reason_and_confirms_two_seats()
    {
        var session = await app.SessionAsync();
        var company = await app.OrganisationAsync("membre");
        await app.MembershipAsync(company.Id, new(2026, 1, 1), new(2026, 12, 31));
        var browser = await app.SignInAsync("membre@test.example");

        var held = await browser.ReserveAsync(session, 2);
        var quote = await browser.FollowAsync(held.Location!);

        Assert.Equal(
            ["Prix de la prestation", "Remise d’adhérent", "Cofinancement", "Net à payer hors taxe", "Exonéré de TVA", "Total à payer"],
            quote.Page.QuerySelectorAll(".price-table th").Select(th => th.FirstChild!.TextContent.Trim()));
        Assert.Equal(
            ["1 040,00 €", "−208,00 €", "−249,60 €", "582,40 €", "0,00 €", "582,40 €"],
            quote.Page.QuerySelectorAll(".price-table td").Select(td => td.TextContent.Trim().Replace('\u00A0', ' ').Replace('\u202F', ' ')));
        Assert.Contains("2 places à 520,00 €, tarif ME, Auvergne-Rhône-Alpes", quote.Words);
        Assert.Contains("20 %. Adhésion active au 14 avril 2026.", quote.Words);
        Assert.Contains("ADEME, convention 2026-FOR-84 : 30 %, plafonné à 2 000,00 € par organisme", quote.Words);
        Assert.Contains("article 261", quote.Words);

        var confirmed = await browser.SubmitAsync(held.Location!, [], form: "confirm");
        var page = await browser.FollowAsync(confirmed.Location!);

        Assert.Contains("Vos places sont réservées", page.Words);
        Assert.Equal(
            ["Régler la facture de la réservation", page.Page.QuerySelector("h1")!.TextContent],
            (await browser.OpenAsync("/espace")).Page.QuerySelectorAll("article.card p > a").Select(a => a.TextContent));
        Assert.Contains("Réservée, à régler", page.Words);
        var booking = await app.ReadAsync(db => db.Bookings.SingleAsync());
        var invoice = await app.ReadAsync(db => db.Invoices.SingleAsync(i => i.Id == booking.InvoiceId));
        Assert.Equal(BookingStatus.AwaitingPayment, booking.Status);
        Assert.Equal(booking.Quotation!.Total, invoice.Total);
        Assert.Equal(Money.Euros(582, 40), invoice.Total);
        Assert.Equal(Day, invoice.DeliveredOn);
        var letters = await app.ReadAsync(db => db.Outbox.Where(l => l.To == "membre@test.example").Select(l => l.Template).ToListAsync());
        Assert.Contains("booking-confirmed", letters);
        Assert.Contains("invoice-issued", letters);
        Assert.Equal(
            ["booking.held", "booking.confirmed"],
            await app.ReadAsync(db => db.Journal.Where(j => j.SubjectId == booking.Id.Value).OrderBy(j => j.Id).Select(j => j.What).ToListAsync()));
    }

    [Fact]
    public async Task R1_dues_that_end_the_day_before_give_no_discount_and_the_price_says_why()
    {
        var session = await app.SessionAsync();
        var company = await app.OrganisationAsync("echue");
        await app.MembershipAsync(company.Id, Day.AddYears(-1), Day.AddDays(-1));
        var browser = await app.SignInAsync("echue@test.example");

        var quote = await browser.FollowAsync((await browser.ReserveAsync(session, 1)).Location!);

        Assert.Contains("Aucune remise. L’adhésion s’est terminée le 13 avril 2026, avant le 14 avril 2026.", quote.Words);
        Assert.Contains("364,00 €", quote.Words);
    }

    [Fact]
    public async Task R4_a_non_member_sees_the_full_price()
    {
        var session = await app.SessionAsync(region: null);
        await app.OrganisationAsync("libre", headcount: 5);
        var browser = await app.SignInAsync("libre@test.example");

        var quote = await browser.FollowAsync((await browser.ReserveAsync(session, 2)).Location!);

        Assert.Contains("2 places à 380,00 €, tarif TPE", quote.Words);
        Assert.Contains("Total à payer 760,00 €", quote.Words);
        Assert.Contains("Aucune remise. L’organisme n’a pas d’adhésion au 14 avril 2026.", quote.Words);
    }

    [Fact]
    public async Task A_service_priced_by_organisation_takes_one_place_and_bears_VAT()
    {
        var session = await app.SessionAsync(SessionsOfTests.Programme, region: null);
        await app.OrganisationAsync("pme", headcount: 30);
        var browser = await app.SignInAsync("pme@test.example");

        var held = await browser.SubmitAsync($"/agenda/{session.Id}/reserver", [], form: "reserve");
        var quote = await browser.FollowAsync(held.Location!);

        Assert.Contains("950,00 € pour l’organisme, tarif PE", quote.Words);
        Assert.Contains("TVA 20 % 190,00 €", quote.Words);
        Assert.Contains("Total à payer 1 140,00 €", quote.Words);
    }

    [Fact]
    public async Task R7_a_ceiling_counts_earlier_bookings_of_the_same_organisation()
    {
        var first = await app.SessionAsync(capacity: 30);
        var second = await app.SessionAsync(day: Day.AddDays(7));
        await app.OrganisationAsync("groupe");
        var browser = await app.SignInAsync("groupe@test.example");
        await browser.BookAsync(first, 12);

        var quote = await browser.FollowAsync((await browser.ReserveAsync(second, 2)).Location!);

        Assert.Contains("−128,00 €", quote.Words);
        Assert.Contains("dont 1 872,00 € déjà accordés", quote.Words);
    }

    [Fact]
    public async Task The_team_sees_how_the_price_is_shared_to_the_cent()
    {
        var session = await app.SessionAsync();
        await app.OrganisationAsync("payeuse");
        await app.AccountAsync("equipe@test.example", StaffRole.Accountant);
        await (await app.SignInAsync("payeuse@test.example")).BookAsync(session, 1);
        var booking = await app.ReadAsync(db => db.Bookings.SingleAsync());

        var page = await (await app.SignInAsync("equipe@test.example")).OpenAsync($"/admin/reservations/{booking.Id}");

        Assert.Equal(
            ["104,00 €", "286,00 €", "130,00 €", "520,00 €"],
            page.Page.QuerySelectorAll("#split-table tr td:last-child").Select(td => td.TextContent.Trim().Replace('\u00A0', ' ')));
    }
}
