using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Accounts;
using Pole.Features.Services.Bookings;
using Pole.Platform.Identity;

namespace Pole.Features.Services.Sessions.Admin;

public sealed class SessionPagesTests : IDisposable
{
    private static readonly Dictionary<string, string> Good = new()
    {
        ["Input.ServiceSlug"] = "initiation-acv",
        ["Input.Region"] = "84",
        ["Input.Day"] = "2026-06-09",
        ["Input.StartsAt"] = "09:00",
        ["Input.EndsAt"] = "17:00",
        ["Input.Town"] = "Lyon",
        ["Input.Capacity"] = "10",
        ["Input.Minimum"] = "4",
        ["Input.Deadline"] = "2026-06-01",
    };

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_team_plans_a_session_opens_it_and_confirms_it()
    {
        var staff = await StaffAsync();

        var planned = await staff.SubmitAsync("/admin/sessions/nouvelle", Good, form: "session");
        var address = planned.Location!;
        await staff.SubmitAsync(address, [], form: "open");
        await staff.SubmitAsync(address, [], form: "confirm");
        var page = await staff.OpenAsync(address);

        Assert.Contains("Confirmée", page.Words);
        Assert.Contains("Session ouverte aux inscriptions", page.Words);
        Assert.Contains("Initiation à l’ACV", (await app.Visit().OpenAsync("/agenda")).Words);
        Assert.Contains("0 / 10", (await staff.OpenAsync("/admin/sessions")).Words);
    }

    [Theory]
    [InlineData("Input.ServiceSlug", "rien", "#Input_ServiceSlug-error")]
    [InlineData("Input.Day", "", "#Input_Day-error")]
    [InlineData("Input.LastDay", "2026-06-01", "#Input_LastDay-error")]
    [InlineData("Input.EndsAt", "08:00", "#Input_EndsAt-error")]
    [InlineData("Input.Deadline", "2026-07-01", "#Input_Deadline-error")]
    [InlineData("Input.Capacity", "0", "#Input_Capacity-error")]
    [InlineData("Input.Minimum", "11", "#Input_Minimum-error")]
    [InlineData("Input.Town", "", "#Input_Town-error")]
    [InlineData("Input.OrganiserId", "x", "#Input_OrganiserId-error")]
    public async Task Bad_input_is_refused_at_the_field_and_kept(string field, string value, string error)
    {
        var staff = await StaffAsync();

        var answer = await staff.SubmitAsync("/admin/sessions/nouvelle", new(Good) { [field] = value }, form: "session");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.NotNull(answer.Page.QuerySelector(error));
        Assert.Equal("2026-06-09", field == "Input.Day" ? "2026-06-09" : answer.Page.QuerySelector("#Input_Day")!.GetAttribute("value"));
        Assert.Equal(0, await app.ReadAsync(db => db.Sessions.CountAsync()));
    }

    [Fact]
    public async Task What_was_booked_for_does_not_change_under_those_who_booked()
    {
        var session = await app.SessionAsync(capacity: 3);
        await app.OrganisationAsync("inscrite");
        await (await app.SignInAsync("inscrite@test.example")).BookAsync(session, 2);
        var staff = await StaffAsync();
        var address = $"/admin/sessions/{session.Id}/modifier";

        var moved = await staff.SubmitAsync(address, new() { ["Input.Day"] = "2026-04-15" }, form: "session");
        var shrunk = await staff.SubmitAsync(address, new() { ["Input.Capacity"] = "1" }, form: "session");
        var full = await staff.SubmitAsync(address, new() { ["Input.Capacity"] = "2" }, form: "session");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, moved.Status);
        Assert.NotNull(moved.Page.QuerySelector("#Input_Day-error"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, shrunk.Status);
        Assert.Contains("2 places sont déjà prises", shrunk.Words);
        Assert.True(full.IsRedirect, full.Words);
        Assert.Equal(SessionStatus.Full, await app.ReadAsync(db => db.Sessions.Select(s => s.Status).SingleAsync()));
    }

    [Fact]
    public async Task A_cancelled_session_cancels_its_bookings_and_writes_why()
    {
        var session = await app.SessionAsync();
        await app.OrganisationAsync("inscrite");
        await (await app.SignInAsync("inscrite@test.example")).BookAsync(session, 2);
        var staff = await StaffAsync();

        var silent = await staff.SubmitAsync($"/admin/sessions/{session.Id}", new() { ["Reason"] = " " });
        var told = await staff.SubmitAsync($"/admin/sessions/{session.Id}", new() { ["Reason"] = "L’animatrice est souffrante." });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.NotNull(silent.Page.QuerySelector("#Reason-error"));
        Assert.True(told.IsRedirect, told.Words);
        Assert.Equal(BookingStatus.Cancelled, await app.ReadAsync(db => db.Bookings.Select(b => b.Status).SingleAsync()));
        var letter = await app.ReadAsync(db => db.Outbox.SingleAsync(l => l.Template == "booking-cancelled"));
        Assert.Contains("souffrante", System.Text.RegularExpressions.Regex.Unescape(letter.Values));
        Assert.Contains("Cette session est annulée", (await app.Visit().OpenAsync($"/agenda/{session.Id}")).Words);
    }

    [Fact]
    public async Task Those_who_booked_are_told_when_the_place_or_the_hours_change_and_that_it_will_be_held()
    {
        var session = await app.SessionAsync();
        await app.OrganisationAsync("inscrite");
        await (await app.SignInAsync("inscrite@test.example")).BookAsync(session, 2);
        var staff = await StaffAsync();
        var address = $"/admin/sessions/{session.Id}";

        await staff.SubmitAsync($"{address}/modifier", new() { ["Input.Capacity"] = "11" }, form: "session");
        await staff.SubmitAsync($"{address}/modifier", new() { ["Input.StartsAt"] = "10:30", ["Input.Town"] = "Annecy" }, form: "session");
        await staff.SubmitAsync(address, [], form: "confirm");

        var letters = (await app.LettersToAsync("inscrite@test.example")).Where(l => l.Template.StartsWith("session", StringComparison.Ordinal)).ToList();
        Assert.Equal(["session-changed", "session-confirmed"], letters.Select(l => l.Template));
        Assert.All(letters, letter => Assert.Contains("Annecy", letter.Values));
        Assert.Contains("10", letters[0].Values);
    }

    [Theory]
    [InlineData(nameof(StaffRole.Accountant))]
    [InlineData(nameof(StaffRole.ActionReviewer))]
    [InlineData(nameof(StaffRole.AccreditationOfficer))]
    public async Task A_seat_that_does_not_keep_the_agenda_reads_it_and_decides_nothing(string seat)
    {
        var session = await app.SessionAsync();
        var keeper = await StaffAsync();
        var address = $"/admin/sessions/{session.Id}";
        var opened = await keeper.OpenAsync(address);
        await app.AccountAsync("autre@test.example", Enum.Parse<StaffRole>(seat));
        var other = await app.SignInAsync("autre@test.example");

        var read = await other.OpenAsync(address);
        var token = (await other.OpenAsync("/compte/donnees")).Page.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        var confirmed = await other.SubmitAsync(opened, address, new() { ["__RequestVerificationToken"] = token }, form: "confirm");
        var cancelled = await other.SubmitAsync(opened, address, new() { ["__RequestVerificationToken"] = token, ["Reason"] = "Non." }, form: "cancel");

        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.DoesNotContain(read.Page.Forms, form => form.Id is "confirm" or "cancel");
        Assert.All([confirmed, cancelled, await other.OpenAsync($"{address}/modifier"), await other.OpenAsync("/admin/sessions/nouvelle")],
            answer => Assert.Equal(HttpStatusCode.Forbidden, answer.Status));
        Assert.Equal(SessionStatus.Open, await app.ReadAsync(db => db.Sessions.Select(s => s.Status).SingleAsync()));
    }

    [Fact]
    public async Task Only_the_team_enters()
    {
        await app.OrganisationAsync("dehors");
        var browser = await app.SignInAsync("dehors@test.example");

        foreach (var address in new[] { "/admin/sessions", "/admin/sessions/nouvelle", "/admin/reservations" })
        {
            var answer = await browser.OpenAsync(address);
            Assert.True(answer.IsRedirect || answer.Status is HttpStatusCode.Forbidden, $"{address}: {answer.Status}");
        }
    }

    private async Task<Browser> StaffAsync()
    {
        await app.AccountAsync("equipe@test.example", StaffRole.Editor);
        return await app.SignInAsync("equipe@test.example");
    }
}
