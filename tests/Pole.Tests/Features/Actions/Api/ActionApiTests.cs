using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Actions.Initiatives;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Api;

public sealed class ActionApiTests
{
    private const string Actions = "/api/v1/actions";

    /// <summary>The action of the canton, as a program logs it.</summary>
    private const string Canton = """
        {
          "title": "Rencontres des industriels du canton", "type": "awareness-event", "firstDay": "2026-01-05", "lastDay": "2026-02-20",
          "territory": "Communauté de communes du canton", "departement": "67", "approached": 60, "interviewed": 30, "present": 15, "participants": 15,
          "cost": { "amount": "2750.00", "currency": "EUR" },
          "times": [{ "task": "Visites", "amount": 60, "unit": "hour" }, { "task": "Rencontres", "amount": 50, "unit": "hour" }],
          "synergies": [{ "title": "Papier broyé", "kind": "substitution", "nature": "material", "state": "running", "gains": { "kilometres": 12960 } }],
          "summary": "Trois rencontres, 110 heures en tout.",
          "evidence": [{ "name": "feuille-de-presence.csv", "content": "ZW50cmVwcmlzZTtzaWduYXR1cmUK" }]
        }
        """;

    [Fact]
    public async Task An_action_is_logged_read_and_submitted_by_a_program()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var program = await ProgramAsync(app, "Actions");

        var made = await program.SendAsync(HttpMethod.Post, Actions, Canton);
        var address = made.Message.Headers.Location!.ToString();
        var read = await program.SendAsync(HttpMethod.Get, address);
        var submitted = await program.SendAsync(HttpMethod.Post, address + "/submit");
        var again = await program.SendAsync(HttpMethod.Post, address + "/submit");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (made.Status, read.Status));
        Assert.Equal("draft", read.Json.GetProperty("status").GetString());
        Assert.Equal("2750.00", read.Json.GetProperty("cost").GetProperty("amount").GetString());
        Assert.Equal("attendance-sheet", read.Json.GetProperty("evidence")[0].GetProperty("kind").GetString());
        Assert.DoesNotContain(read.Json.GetProperty("findings").EnumerateArray(), f => f.GetProperty("severity").GetString() == "error");
        Assert.True(submitted.Status == HttpStatusCode.OK, submitted.Text);
        Assert.Equal("submitted", submitted.Json.GetProperty("status").GetString());
        Assert.Equal((HttpStatusCode.Conflict, "urn:pole:problem:action.locked"), (again.Status, again.Json.GetProperty("type").GetString()));
        Assert.Equal(1, (await program.SendAsync(HttpMethod.Get, Actions)).Json.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_program_names_the_initiative_and_one_of_others_is_refused_as_one_that_is_not_there()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var own = (await (await app.SignInAsync("relais@test.example")).InitiativeAsync()).Split('/')[^1];
        await app.OrganisationAsync("autre", Organisations.OrganisationKind.Intermediary);
        var theirs = (await (await app.SignInAsync("autre@test.example")).InitiativeAsync()).Split('/')[^1];
        var program = await ProgramAsync(app, "Actions");

        var made = await program.SendAsync(HttpMethod.Post, Actions, Canton.Replace("{\n", $"{{ \"initiative\": \"{own}\",\n", StringComparison.Ordinal));
        var read = await program.SendAsync(HttpMethod.Get, made.Message.Headers.Location!.ToString());
        var ofOthers = await program.SendAsync(HttpMethod.Post, Actions, $$"""{ "title": "Atelier", "initiative": "{{theirs}}" }""");
        var nowhere = await program.SendAsync(HttpMethod.Post, Actions, """{ "title": "Atelier", "initiative": "Rien de tel" }""");

        Assert.Equal(own, read.Json.GetProperty("initiative").GetProperty("id").GetString());
        Assert.Equal("Synergies entre entreprises de l’Albigeois", read.Json.GetProperty("initiative").GetProperty("title").GetString());
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (ofOthers.Status, nowhere.Status));
        Assert.Equal(ofOthers.Json.GetProperty("errors").ToString(), nowhere.Json.GetProperty("errors").ToString());
        Assert.True(nowhere.Json.GetProperty("errors").TryGetProperty("initiative", out _), nowhere.Text);
    }

    [Fact]
    public async Task The_same_key_does_it_once_and_another_request_under_it_is_refused()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var program = await ProgramAsync(app, "Actions");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => program.SendAsync(HttpMethod.Post, Actions, Canton, "cle-1")));
        var other = await program.SendAsync(HttpMethod.Post, Actions, Canton.Replace("canton", "bassin", StringComparison.Ordinal), "cle-1");
        var address = answers[0].Message.Headers.Location!.ToString();
        var submissions = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => program.SendAsync(HttpMethod.Post, address + "/submit", null, "cle-2")));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Created, a.Status));
        Assert.Single(answers.Select(a => a.Json.GetProperty("id").GetString()).Distinct());
        Assert.Equal(1, await app.ReadAsync(db => db.Actions.CountAsync()));
        Assert.Equal((HttpStatusCode.Conflict, "urn:pole:problem:retry.other"), (other.Status, other.Json.GetProperty("type").GetString()));
        Assert.All(submissions, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Equal(1, await app.ReadAsync(db => db.ActionVersions.CountAsync()));
    }

    [Theory]
    [InlineData("""{ "title": "Sans nombre", "approached": -3 }""", "approached")]
    [InlineData("""{ "title": "Sans nombre", "approached": "beaucoup" }""", "approached")]
    [InlineData("""{ "title": "Autre type", "type": "party" }""", "type")]
    [InlineData("""{ "title": "Type en nombre", "type": 99 }""", "type")]
    [InlineData("""{ "title": "SIREN", "companies": [null, { "siren": "123456789" }] }""", "companies[0].siren")]
    [InlineData("""{ "title": "Monnaie", "cost": { "amount": "12", "currency": "USD" } }""", "cost.currency")]
    [InlineData("""{ "title": "Preuve", "evidence": [{ "name": "a.csv", "content": "?" }] }""", "evidence[0].content")]
    [InlineData("""{ "title": "Preuve", "evidence": [{ "name": "a.exe", "content": "TVqQAAMA" }] }""", "evidence")]
    [InlineData("""{ "title": "Organisme", "organisation": "00000000000000" }""", "organisation")]
    [InlineData("""{ "summary": "Sans titre", "times": null }""", "title")]
    [InlineData("[", "")]
    [InlineData("null", "")]
    public async Task What_cannot_be_taken_names_its_field_and_nothing_is_kept(string sent, string field)
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var program = await ProgramAsync(app, "Actions");

        var answer = await program.SendAsync(HttpMethod.Post, Actions, sent);

        Assert.True(answer.Status == HttpStatusCode.UnprocessableEntity, answer.Text);
        Assert.Equal("urn:pole:problem:validation", answer.Json.GetProperty("type").GetString());
        Assert.Equal(field, Assert.Single(answer.Json.GetProperty("errors").EnumerateObject()).Name);
        Assert.Equal(0, await app.ReadAsync(db => db.Actions.CountAsync()));
    }

    [Fact]
    public async Task R11_R12_what_stands_against_a_submission_is_told_field_by_field()
    {
        using var app = new PoleApp();
        await app.RelayAsync(validity: new(new(2026, 1, 10), new(2026, 12, 31)));
        var program = await ProgramAsync(app, "Actions");
        var made = await program.SendAsync(HttpMethod.Post, "/en" + Actions, Canton.Replace("\"interviewed\": 30", "\"interviewed\": 90", StringComparison.Ordinal));

        var refused = await program.SendAsync(HttpMethod.Post, "/en" + made.Message.Headers.Location + "/submit");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("5 January 2026", refused.Text);
        Assert.True(refused.Json.GetProperty("errors").TryGetProperty("interviewed", out _), refused.Text);
        Assert.Equal(ActionStatus.Draft, await app.ReadAsync(db => db.Actions.Select(a => a.Status).SingleAsync()));
    }

    [Fact]
    public async Task Without_a_token_without_its_scope_or_with_a_revoked_one_nothing_is_told()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var person = await app.SignInAsync("relais@test.example");
        var writer = await ProgramAsync(app, "Actions", person);
        var address = (await writer.SendAsync(HttpMethod.Post, Actions, Canton)).Message.Headers.Location!.ToString();
        var reader = await ProgramAsync(app, "Read", person);
        var booker = await ProgramAsync(app, "Bookings", person);
        var stranger = new ProgramOfTests(app, null);

        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.SendAsync(HttpMethod.Get, address)).Status);
        Assert.Equal("urn:pole:problem:token.missing", (await stranger.SendAsync(HttpMethod.Post, Actions, Canton)).Json.GetProperty("type").GetString());
        Assert.Equal(HttpStatusCode.OK, (await reader.SendAsync(HttpMethod.Get, address)).Status);
        Assert.Equal("urn:pole:problem:token.scope", (await reader.SendAsync(HttpMethod.Post, Actions, Canton)).Json.GetProperty("type").GetString());
        Assert.Equal(HttpStatusCode.Forbidden, (await booker.SendAsync(HttpMethod.Get, address)).Status);

        // A browser in which the person is signed in reads, and does not write: no form of another site can.
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await person.Http.PostAsync(new Uri(Actions, UriKind.Relative), new StringContent(Canton, Encoding.UTF8, "application/json"))).StatusCode);

        await app.SaveAsync(db => db.ApiTokens.RemoveRange(db.ApiTokens.Where(t => t.Scopes == Platform.Identity.Tokens.TokenScope.Read)));
        Assert.Equal(HttpStatusCode.Unauthorized, (await reader.SendAsync(HttpMethod.Get, address)).Status);
        app.Clock.Advance(TimeSpan.FromDays(366));
        Assert.Equal(HttpStatusCode.Unauthorized, (await writer.SendAsync(HttpMethod.Get, address)).Status);
    }

    [Fact]
    public async Task An_action_of_another_organisation_is_not_found_and_a_token_has_no_seat()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        await app.RelayAsync("voisin");
        var address = (await (await ProgramAsync(app, "Actions")).SendAsync(HttpMethod.Post, Actions, Canton)).Message.Headers.Location!.ToString();
        var other = await ProgramAsync(app, "Actions", await app.SignInAsync("voisin@test.example"));
        await app.AccountAsync("revue@test.example", StaffRole.ActionReviewer);
        var seat = await ProgramAsync(app, "Read", await app.SignInAsync("revue@test.example"));

        Assert.Equal("urn:pole:problem:action.unknown", (await other.SendAsync(HttpMethod.Get, address)).Json.GetProperty("type").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync(HttpMethod.Post, address + "/submit")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await seat.SendAsync(HttpMethod.Get, "/admin/actions")).Status);
    }

    [Fact]
    public async Task A_program_that_sends_too_much_is_told_when_to_come_back()
    {
        using var app = new PoleApp(settings: new() { ["Rates:ReadsPerMinute"] = "2" });
        await app.RelayAsync();
        var program = await ProgramAsync(app, "Actions");
        await program.SendAsync(HttpMethod.Get, Actions);
        await program.SendAsync(HttpMethod.Get, Actions);

        var refused = await program.SendAsync(HttpMethod.Post, Actions, Canton);

        Assert.Equal((HttpStatusCode)429, refused.Status);
        Assert.NotNull(refused.Message.Headers.RetryAfter);
    }

    private static async Task<ProgramOfTests> ProgramAsync(PoleApp app, string scope, Browser? person = null)
    {
        person ??= await app.SignInAsync("relais@test.example");
        var answer = await person.SubmitAsync("/compte/securite", new() { ["Token.Name"] = "Tableur", ["Token.Scopes"] = scope }, "nouveau-jeton");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return new ProgramOfTests(app, answer.Page.GetElementById("jeton")!.TextContent);
    }

    private sealed class ProgramOfTests(PoleApp app, string? token)
    {
        private readonly HttpClient http = app.Visit().Http;

        public async Task<Told> SendAsync(HttpMethod method, string address, string? body = null, string? key = null)
        {
            using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
            request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
            if (token is not null)
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            }

            if (key is not null)
            {
                request.Headers.Add("Idempotency-Key", key);
            }

            var message = await http.SendAsync(request);
            return new(message.StatusCode, await message.Content.ReadAsStringAsync(), message);
        }
    }

    private sealed record Told(HttpStatusCode Status, string Text, HttpResponseMessage Message)
    {
        public JsonElement Json => JsonDocument.Parse(Text).RootElement;
    }
}
