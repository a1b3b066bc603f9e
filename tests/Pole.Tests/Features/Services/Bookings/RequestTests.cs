using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Accounts;
using Pole.Platform.Identity;

namespace Pole.Features.Services.Bookings;

public sealed class RequestTests : IDisposable
{
    private const string Address = "/services/premier-diagnostic-ecoconception/demander";

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_request_with_wished_dates_waits_for_the_team()
    {
        await app.OrganisationAsync("demandeuse");
        await app.AccountAsync("equipe@test.example", StaffRole.Administrator);
        var browser = await app.SignInAsync("demandeuse@test.example");

        var sent = await browser.SubmitAsync(Address, new() { ["Input.WishedDates"] = "deux jours en mai", ["Input.Message"] = "Une chaise." });
        var page = await browser.FollowAsync(sent.Location!);

        Assert.Contains("Votre demande est envoyée", page.Words);
        Assert.Contains("deux jours en mai", page.Words);
        var letter = await app.ReadAsync(db => db.Outbox.SingleAsync());
        Assert.Equal("booking-requested", letter.Template);
        var staff = await app.SignInAsync("equipe@test.example");
        Assert.Contains("Demandes de prestation", (await staff.OpenAsync("/admin")).Words);
        Assert.Contains("Atelier demandeuse", (await staff.OpenAsync("/admin/reservations?etat=demandes")).Words);

        await browser.SubmitAsync(sent.Location!, [], form: "cancel");
        Assert.Equal(BookingStatus.Cancelled, await app.ReadAsync(db => db.Bookings.Select(b => b.Status).SingleAsync()));
        Assert.Equal(["booking-requested", "booking-cancelled"], (await app.LettersToAsync("demandeuse@test.example")).Select(l => l.Template));
    }

    [Fact]
    public async Task Bad_input_is_refused_at_the_field_and_kept()
    {
        await app.OrganisationAsync("muette");
        var browser = await app.SignInAsync("muette@test.example");

        var answer = await browser.SubmitAsync(
            Address, new() { ["Input.WishedDates"] = "  ", ["Input.Seats"] = "0", ["Input.Region"] = "999", ["Input.Message"] = "Une chaise." });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.NotNull(answer.Page.QuerySelector("#Input_WishedDates-error"));
        Assert.NotNull(answer.Page.QuerySelector("#Input_Seats-error"));
        Assert.Contains("Une chaise.", answer.Text);
        Assert.Equal(0, await app.ReadAsync(db => db.Bookings.CountAsync()));
        var region = await browser.SubmitAsync(Address, new() { ["Input.WishedDates"] = "en mai", ["Input.Region"] = "999" });
        Assert.NotNull(region.Page.QuerySelector("#Input_Region-error"));
    }

    [Fact]
    public async Task A_visitor_is_asked_to_sign_in_first()
    {
        var answer = await app.Visit().OpenAsync(Address);

        Assert.True(answer.IsRedirect);
        Assert.Contains("/compte/connexion", answer.Location);
    }
}
