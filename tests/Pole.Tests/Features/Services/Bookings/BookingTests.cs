using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Payments;
using Pole.Kernel;

namespace Pole.Features.Services.Bookings;

public sealed class BookingTests : IDisposable
{
    private static readonly DateOnly Day = SessionsOfTests.Day;

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task An_awareness_event_is_booked_at_once_without_an_invoice()
    {
        var session = await app.SessionAsync(SessionsOfTests.Awareness);
        await app.OrganisationAsync("curieuse");
        var browser = await app.SignInAsync("curieuse@test.example");

        var booked = await browser.FollowAsync((await browser.ReserveAsync(session, 3)).Location!);

        Assert.Contains("Confirmée", booked.Words);
        Assert.Equal(0, await app.ReadAsync(db => db.Invoices.CountAsync()));
        Assert.Equal(["booking-confirmed"], await app.ReadAsync(db => db.Outbox.Select(l => l.Template).ToListAsync()));
    }

    [Theory]
    [InlineData("0", "Indiquez un nombre de places entre 1 et 20.")]
    [InlineData("21", "Indiquez un nombre de places entre 1 et 20.")]
    [InlineData("deux", "Indiquez un nombre de places entre 1 et 20.")]
    [InlineData("15", "Cette session n’a que 12 places en tout.")]
    public async Task Bad_input_is_refused_at_the_field_and_kept(string seats, string message)
    {
        var session = await app.SessionAsync();
        await app.OrganisationAsync("distraite");
        var browser = await app.SignInAsync("distraite@test.example");

        var answer = await browser.SubmitAsync(
            $"/agenda/{session.Id}/reserver", new() { ["Input.Seats"] = seats, ["Input.Attendees"] = "Dominique" }, form: "reserve");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(message, answer.Page.QuerySelector("#Input_Seats-error")!.TextContent);
        Assert.Contains("Dominique", answer.Text);
        Assert.Equal(seats, answer.Page.QuerySelector("#Input_Seats")!.GetAttribute("value"));
        Assert.Equal(0, await app.ReadAsync(db => db.Bookings.CountAsync()));
    }

    [Fact]
    public async Task Somebody_elses_organisation_or_booking_is_not_found()
    {
        var session = await app.SessionAsync();
        var victim = await app.OrganisationAsync("victime");
        await app.OrganisationAsync("intruse");
        var address = await (await app.SignInAsync("victime@test.example")).BookAsync(session, 1);
        var browser = await app.SignInAsync("intruse@test.example");

        var stolen = await browser.SubmitAsync(
            $"/agenda/{session.Id}/reserver", new() { ["Input.OrganisationId"] = victim.Id.ToString(), ["Input.Seats"] = "1" }, form: "reserve");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, stolen.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"{address}/devis")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/agenda/nothing/reserver")).Status);
        Assert.Equal(1, await app.ReadAsync(db => db.Bookings.CountAsync()));
    }

    [Fact]
    public async Task A_total_that_is_not_the_one_read_is_not_confirmed()
    {
        var session = await app.SessionAsync();
        await app.OrganisationAsync("pressee");
        var browser = await app.SignInAsync("pressee@test.example");
        var held = await browser.ReserveAsync(session, 1);

        var answer = await browser.SubmitAsync(held.Location!, new() { ["Agreed"] = "1" }, form: "confirm");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Le prix a changé", answer.Words);
        Assert.Equal("36400", answer.Page.QuerySelector("#confirm [name=Agreed]")!.GetAttribute("value"));
        Assert.Equal(0, await app.ReadAsync(db => db.Invoices.CountAsync()));
    }

    [Fact]
    public async Task Confirming_twice_invoices_once()
    {
        var session = await app.SessionAsync();
        await app.OrganisationAsync("double");
        var browser = await app.SignInAsync("double@test.example");
        var held = await browser.ReserveAsync(session, 1);
        var quote = await browser.FollowAsync(held.Location!);

        var answers = await Task.WhenAll(
            browser.SubmitAsync(quote, held.Location!, [], form: "confirm"),
            browser.SubmitAsync(quote, held.Location!, [], form: "confirm"));

        Assert.Single(answers, a => a.IsRedirect);
        Assert.Equal(1, await app.ReadAsync(db => db.Invoices.CountAsync()));
    }

    [Fact]
    public async Task R8_a_paid_invoice_confirms_the_booking_once_however_often_it_is_told()
    {
        var session = await app.SessionAsync();
        await app.OrganisationAsync("reglee");
        await (await app.SignInAsync("reglee@test.example")).BookAsync(session, 1);
        var invoice = await app.ReadAsync(db => db.Invoices.SingleAsync());

        for (var told = 0; told < 2; told++)
        {
            await app.WithAsync<Till, Outcome>(till => till.ReceiveAsync(
                new()
                {
                    Method = PaymentMethod.Transfer,
                    Amount = invoice.Total,
                    ExternalReference = "V-1",
                    Label = $"VIR {invoice.PaymentReference}",
                    ReceivedOn = new(2026, 3, 5),
                    RecordedAt = app.Clock.GetUtcNow(),
                },
                CancellationToken.None));
        }

        var booking = await app.ReadAsync(db => db.Bookings.SingleAsync());
        Assert.Equal(BookingStatus.Confirmed, booking.Status);
        Assert.Equal(1, await app.ReadAsync(db => db.Journal.CountAsync(j => j.What == "booking.paid")));
    }
}
