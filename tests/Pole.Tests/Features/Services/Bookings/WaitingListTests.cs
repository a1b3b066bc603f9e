using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Membership;
using Pole.Features.Services.Sessions;
using Pole.Platform.Identity;

namespace Pole.Features.Services.Bookings;

public sealed class WaitingListTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task R3_a_freed_place_is_offered_to_members_first_then_by_arrival()
    {
        var session = await app.SessionAsync(capacity: 1);
        var address = await (await PersonAsync("assise")).BookAsync(session, 1);
        await (await PersonAsync("premiere")).ReserveAsync(session, 1, wait: true);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await (await PersonAsync("deuxieme")).ReserveAsync(session, 1, wait: true);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await (await PersonAsync("adherente", member: true)).ReserveAsync(session, 1, wait: true);
        Assert.Equal(SessionStatus.Full, await StatusAsync(session));

        await CancelAsync("assise", address);

        Assert.Equal(BookingStatus.Quoted, await StatusOfAsync("adherente"));
        Assert.Equal(BookingStatus.WaitingList, await StatusOfAsync("premiere"));
        Assert.Contains("place-offered", await LettersAsync("adherente"));
        Assert.Equal(SessionStatus.Full, await StatusAsync(session));

        app.Clock.Advance(TimeSpan.FromHours(49));
        await app.RunJobAsync<ExpireHolds>();

        Assert.Equal(BookingStatus.Expired, await StatusOfAsync("adherente"));
        Assert.Equal(BookingStatus.Quoted, await StatusOfAsync("premiere"));
        Assert.Equal(BookingStatus.WaitingList, await StatusOfAsync("deuxieme"));
        Assert.Contains("booking-expired", await LettersAsync("adherente"));
    }

    [Fact]
    public async Task An_offered_place_is_taken_by_confirming_its_price()
    {
        var session = await app.SessionAsync(capacity: 1);
        var address = await (await PersonAsync("assise")).BookAsync(session, 1);
        var waiting = await PersonAsync("patiente");
        await waiting.ReserveAsync(session, 1, wait: true);
        await CancelAsync("assise", address);
        var booking = await app.ReadAsync(db => db.Bookings.SingleAsync(b => b.Status == BookingStatus.Quoted));

        var confirmed = await waiting.SubmitAsync($"/espace/reservations/{booking.Id}/devis", [], form: "confirm");

        Assert.True(confirmed.IsRedirect, confirmed.Words);
        Assert.Equal(BookingStatus.AwaitingPayment, await StatusOfAsync("patiente"));
    }

    [Fact]
    public async Task A_hold_that_is_not_confirmed_in_time_expires_and_can_no_longer_be_confirmed()
    {
        var session = await app.SessionAsync(capacity: 1);
        var slow = await PersonAsync("lente");
        var held = await slow.ReserveAsync(session, 1);
        var quote = await slow.FollowAsync(held.Location!);
        app.Clock.Advance(TimeSpan.FromHours(25));
        await slow.SignInAgainAsync("lente@test.example");

        var late = await slow.SubmitAsync(quote, held.Location!, [], form: "confirm");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Vos places n’étaient gardées que jusqu’au", late.Words);
        var quick = await (await PersonAsync("vive")).ReserveAsync(session, 1);
        Assert.True(quick.IsRedirect, quick.Words);
        Assert.Equal(BookingStatus.Expired, await StatusOfAsync("lente"));
        Assert.Equal(0, await app.ReadAsync(db => db.Invoices.CountAsync()));
    }

    [Fact]
    public async Task A_confirmed_booking_is_cancelled_until_the_deadline_and_not_after()
    {
        var session = await app.SessionAsync();
        var browser = await PersonAsync("hesitante");
        var address = await browser.BookAsync(session, 1);
        var page = await browser.OpenAsync(address);
        app.Clock.Set(Kernel.Paris.At(session.Deadline.AddDays(1), new(0, 1)));
        await browser.SignInAgainAsync("hesitante@test.example");

        var late = await browser.SubmitAsync(page, address, [], form: "cancel");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("L’annulation était possible jusqu’au jeudi 9 avril 2026", late.Words);
        Assert.Equal(BookingStatus.AwaitingPayment, await StatusOfAsync("hesitante"));

        app.Clock.Set(Kernel.Paris.At(session.Deadline, new(23, 30)));
        await CancelAsync("hesitante", address);
        Assert.Equal(BookingStatus.Cancelled, await StatusOfAsync("hesitante"));
        Assert.Contains("booking-cancelled", await LettersAsync("hesitante"));
    }

    [Fact]
    public async Task A_booking_cancelled_after_its_invoice_waits_for_the_accountants_credit_note()
    {
        var session = await app.SessionAsync();
        var address = await (await PersonAsync("regret")).BookAsync(session, 1);
        await CancelAsync("regret", address);
        await app.AccountAsync("compta@test.example", StaffRole.Accountant);
        await app.AccountAsync("redaction@test.example", StaffRole.Editor);
        var booking = await app.ReadAsync(db => db.Bookings.Select(b => b.Id).SingleAsync());
        var accountant = await app.SignInAsync("compta@test.example");
        var page = $"/admin/reservations/{booking}";

        Assert.Contains("Atelier regret", (await accountant.OpenAsync("/admin/reservations?etat=avoirs")).Words);
        Assert.DoesNotContain("Un avoir est à établir", (await (await app.SignInAsync("redaction@test.example")).OpenAsync(page)).Words);
        Assert.True((await accountant.SubmitAsync(page, [], form: "credited")).IsRedirect);
        Assert.DoesNotContain("Atelier regret", (await accountant.OpenAsync("/admin/reservations?etat=avoirs")).Words);
    }

    [Fact]
    public async Task Nobody_books_after_the_deadline()
    {
        var session = await app.SessionAsync();
        var browser = await PersonAsync("retard");
        var form = await browser.OpenAsync($"/agenda/{session.Id}/reserver");
        app.Clock.Set(Kernel.Paris.At(session.Deadline.AddDays(1), new(8, 0)));
        await browser.SignInAgainAsync("retard@test.example");

        var late = await browser.SubmitAsync(form, $"/agenda/{session.Id}/reserver", new() { ["Input.Seats"] = "1" }, form: "reserve");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("closes depuis le", late.Words);
        Assert.Equal(0, await app.ReadAsync(db => db.Bookings.CountAsync()));
    }

    private async Task<Browser> PersonAsync(string name, bool member = false)
    {
        var organisation = await app.OrganisationAsync(name);
        if (member)
        {
            await app.MembershipAsync(organisation.Id, new(2026, 1, 1), new(2026, 12, 31));
        }

        return await app.SignInAsync($"{name}@test.example");
    }

    private async Task CancelAsync(string name, string address)
    {
        var browser = await app.SignInAsync($"{name}@test.example");
        var answer = await browser.SubmitAsync(address, [], form: "cancel");
        Assert.True(answer.IsRedirect, answer.Words);
    }

    private Task<BookingStatus> StatusOfAsync(string name) => app.ReadAsync(db => db.Bookings
        .Where(b => db.Organisations.Any(o => o.Id == b.OrganisationId && o.Name == $"Atelier {name}"))
        .Select(b => b.Status)
        .SingleAsync());

    private Task<SessionStatus> StatusAsync(Session session) => app.ReadAsync(db => db.Sessions.Where(s => s.Id == session.Id).Select(s => s.Status).SingleAsync());

    private Task<List<string>> LettersAsync(string name) =>
        app.ReadAsync(db => db.Outbox.Where(l => l.To == $"{name}@test.example").Select(l => l.Template).ToListAsync());
}
