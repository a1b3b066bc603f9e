using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Organisations;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions.OnSite;

public sealed class LogTests
{
    private const string Page = "/relais/terrain";

    private static readonly Dictionary<string, string> Short = new()
    {
        ["Key"] = "telephone-1",
        ["Input.Title"] = "Visite de la tannerie",
        ["Input.Type"] = "SiteVisit",
        ["Input.FirstDay"] = "2026-02-27",
        ["Input.Territory"] = "Graulhet",
        ["Input.Departement"] = "81",
        ["Input.Present"] = "1",
        ["Input.Participants"] = "4",
        ["Input.Summary"] = "Une heure d’atelier.",
    };

    [Fact]
    public async Task Without_script_it_is_a_plain_form_that_makes_a_draft()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var person = await app.SignInAsync("relais@test.example");

        var answer = await person.SubmitAsync(Page, Short.Without("Key"), "terrain", new() { ["Input.Evidence"] = ("IMG_1.csv", Proof.Bytes) });

        Assert.True(answer.IsRedirect, string.Join(" | ", answer.Errors));
        var action = await app.ReadAsync(db => db.Actions.WithParts().SingleAsync());
        Assert.Equal(("Visite de la tannerie", ActionStatus.Draft, 4), (action.Title, action.Status, action.Participants));
        Assert.Single(action.Evidence);
        Assert.Equal($"/relais/actions/{action.Id}/modifier", answer.Location);
    }

    [Fact]
    public async Task The_same_sent_again_by_a_phone_is_kept_once_and_what_it_adds_is_written_over()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var person = await app.SignInAsync("relais@test.example");

        var first = await SendAsync(person, Short, file: Proof);
        var again = await SendAsync(person, Short, file: Proof);
        var more = await SendAsync(person, Short.With(("Input.Participants", "6")), file: Proof);

        Assert.Equal("kept", first.GetProperty("state").GetString());
        Assert.Equal(first.ToString(), again.ToString());
        Assert.Equal(first.ToString(), more.ToString());
        var action = await app.ReadAsync(db => db.Actions.WithParts().SingleAsync());
        Assert.Equal(6, action.Participants);
        Assert.Single(action.Evidence);
    }

    [Fact]
    public async Task Where_the_site_was_changed_meanwhile_both_are_told_side_by_side_and_nothing_is_written_over()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var person = await app.SignInAsync("relais@test.example");
        var url = (await SendAsync(person, Short)).GetProperty("url").GetString()!;
        await person.SubmitAsync(url + "/modifier", new() { ["Input.Territory"] = "Mazamet", ["do"] = "save" }, "action");

        var other = await SendAsync(person, Short.With(("Input.Participants", "6")), HttpStatusCode.Conflict);

        Assert.Equal(("conflict", true), (other.GetProperty("state").GetString(), other.GetProperty("mayReplace").GetBoolean()));
        Assert.Equal(
            [("Commune ou zone", "Graulhet", "Mazamet"), ("Participants", "6", "4")],
            other.GetProperty("fields").EnumerateArray().Select(f => (f.GetProperty("label").GetString(), f.GetProperty("phone").GetString(), f.GetProperty("site").GetString())));
        Assert.Equal(4, await app.ReadAsync(db => db.Actions.Select(a => a.Participants).SingleAsync()));
    }

    [Fact]
    public async Task Chosen_over_that_of_the_site_the_phone_writes_what_it_has_and_leaves_the_rest()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var person = await app.SignInAsync("relais@test.example");
        var url = (await SendAsync(person, Short)).GetProperty("url").GetString()!;
        await person.SubmitAsync(url + "/modifier", new() { ["Input.Territory"] = "Mazamet", ["Input.Recommendations"] = "Prévenir la veille.", ["do"] = "save" }, "action");

        var replaced = await SendAsync(person, Short.With(("Input.Participants", "6"), ("Replace", "true")), file: Proof);

        Assert.Equal("kept", replaced.GetProperty("state").GetString());
        var action = await app.ReadAsync(db => db.Actions.WithParts().SingleAsync());
        Assert.Equal(("Graulhet", 6, "Prévenir la veille."), (action.Territory, action.Participants, action.Recommendations));
        Assert.Single(action.Evidence);
        Assert.Equal("kept", (await SendAsync(person, Short.With(("Input.Participants", "6")), file: Proof)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task What_was_submitted_or_deleted_on_the_site_is_never_written_over()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var person = await app.SignInAsync("relais@test.example");
        var full = Rencontres.With(("Key", "telephone-2"));
        var submitted = (await SendAsync(person, full, file: Proof)).GetProperty("url").GetString()!;
        await person.SubmitAsync(submitted, [], "soumettre");
        var deleted = (await SendAsync(person, Short)).GetProperty("url").GetString()!;
        await person.SubmitAsync(deleted, [], "supprimer");

        var locked = await SendAsync(person, full.With(("Input.Title", "Autre chose"), ("Replace", "true")), HttpStatusCode.Conflict, Proof);
        var gone = await SendAsync(person, Short, HttpStatusCode.Gone);

        Assert.False(locked.GetProperty("mayReplace").GetBoolean());
        Assert.Equal("gone", gone.GetProperty("state").GetString());
        Assert.Equal(Rencontres["Input.Title"], await app.ReadAsync(db => db.Actions.Select(a => a.Title).SingleAsync()));
    }

    [Fact]
    public async Task A_key_is_its_makers_own_and_opens_nothing_of_others()
    {
        using var app = new PoleApp();
        var relay = await app.RelayAsync();
        await app.RelayAsync("voisin");
        var mine = await SendAsync(await app.SignInAsync("relais@test.example"), Short);
        var neighbour = await app.SignInAsync("voisin@test.example");

        var theirs = await SendAsync(neighbour, Short.With(("Input.Title", "Autre visite")));
        var elsewhere = await SendAsync(neighbour, Short.With(("Key", "telephone-3"), ("Input.Organisation", relay.Id.ToString())), HttpStatusCode.UnprocessableEntity);

        Assert.Equal("kept", theirs.GetProperty("state").GetString());
        Assert.NotEqual(mine.GetProperty("url").GetString(), theirs.GetProperty("url").GetString());
        Assert.Equal("refused", elsewhere.GetProperty("state").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.OpenAsync(mine.GetProperty("url").GetString()!)).Status);
    }

    [Fact]
    public async Task Whoever_belongs_to_several_organisations_chooses_one()
    {
        using var app = new PoleApp();
        var relay = await app.RelayAsync();
        var other = await app.RelayAsync("second");
        var owner = await app.ReadAsync(db => db.OrganisationPeople.Where(p => p.OrganisationId == relay.Id).Select(p => p.AccountId).SingleAsync());
        await app.SaveAsync(db => db.OrganisationPeople.Add(new() { OrganisationId = other.Id, AccountId = owner, Roles = PersonRole.Employee, Since = app.Clock.GetUtcNow() }));
        var person = await app.SignInAsync("relais@test.example");

        var unsaid = await SendAsync(person, Short, HttpStatusCode.UnprocessableEntity);
        var said = await SendAsync(person, Short.With(("Input.Organisation", other.Id.ToString())));

        Assert.Contains("Choisissez l’un de vos organismes", unsaid.GetProperty("errors")[0].GetString());
        Assert.Equal("kept", said.GetProperty("state").GetString());
        Assert.Equal(other.Id, await app.ReadAsync(db => db.Actions.Select(a => a.OrganisationId).SingleAsync()));
    }

    [Fact]
    public async Task Photographs_pass_the_same_checks_and_a_form_of_elsewhere_is_refused()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var person = await app.SignInAsync("relais@test.example");

        var disguised = await SendAsync(person, Short, HttpStatusCode.UnprocessableEntity, ("IMG_1.jpg", "MZ"u8.ToArray()));
        using var untold = new HttpRequestMessage(HttpMethod.Post, new Uri(Page, UriKind.Relative)) { Content = new FormUrlEncodedContent(Short) };
        untold.Headers.Accept.ParseAdd("application/json");
        var elsewhere = await person.Http.SendAsync(untold);

        Assert.Contains("ne correspond pas à son nom", disguised.GetProperty("errors")[0].GetString()!.Replace('\u00A0', ' '));
        Assert.Equal(HttpStatusCode.BadRequest, elsewhere.StatusCode);
        Assert.Equal((0, 0), (await app.ReadAsync(db => db.Actions.CountAsync()), await app.ReadAsync(db => db.Files.CountAsync())));
    }

    [Fact]
    public async Task The_page_that_a_phone_keeps_is_nobodys_and_another_build_makes_another_worker()
    {
        using var app = new PoleApp();
        await app.RelayAsync();

        var visitors = await app.Visit().OpenAsync(Page);
        var mine = await (await app.SignInAsync("relais@test.example")).OpenAsync(Page);
        var worker = await app.Visit().OpenAsync(Page + "/sw.js");
        var kept = (await app.Visit().OpenAsync(worker.Text.Split("importScripts(\"")[1].Split('"')[0])).Text;

        Assert.Equal("", visitors.Page.GetElementById("on-site")!.GetAttribute("data-who"));
        Assert.DoesNotContain("Se déconnecter", visitors.Words);
        Assert.NotEqual("", mine.Page.GetElementById("on-site")!.GetAttribute("data-who"));
        Assert.True(mine.Message.Headers.CacheControl!.NoStore);
        Assert.Contains("credentials: 'omit'", kept);
        Assert.Contains("const VERSION = '", worker.Text);
        Assert.Equal(Page, worker.Message.Headers.GetValues("Service-Worker-Allowed").Single());
    }

    [Fact]
    public async Task What_is_refused_says_why_and_who_is_not_signed_in_is_told()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var person = await app.SignInAsync("relais@test.example");

        var refused = await SendAsync(person, Short.With(("Input.Participants", "beaucoup")), HttpStatusCode.UnprocessableEntity);
        var stranger = await SendAsync(app.Visit(), Short, HttpStatusCode.Unauthorized);

        Assert.Contains("Participants : indiquez un nombre entier", refused.GetProperty("errors")[0].GetString()!.Replace('\u00A0', ' '));
        Assert.Equal("signed-out", stranger.GetProperty("state").GetString());
        Assert.Equal(0, await app.ReadAsync(db => db.Actions.CountAsync()));
    }

    [Fact]
    public async Task The_worker_and_the_manifest_ask_this_host_alone()
    {
        using var app = new PoleApp();
        var visitor = app.Visit();

        var worker = await visitor.OpenAsync(Page + "/sw.js");
        var manifest = await visitor.OpenAsync("/en" + Page + "/manifest.webmanifest");

        Assert.Equal("text/javascript", worker.Message.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("http", worker.Text);
        Assert.Contains("script-src 'self'", worker.Message.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("application/manifest+json", manifest.Message.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"start_url\":\"/en/relais/terrain\"", await manifest.Message.Content.ReadAsStringAsync());
    }

    private static async Task<JsonElement> SendAsync(
        Browser browser, Dictionary<string, string> fields, HttpStatusCode? status = null, (string Name, byte[] Bytes)? file = null)
    {
        var page = await browser.OpenAsync(Page);
        var token = page.Page.QuerySelector("#terrain input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Page, UriKind.Relative));
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in fields.With(("__RequestVerificationToken", token)))
        {
            body.Add(new StringContent(value), name);
        }

        if (file is var (given, bytes))
        {
            body.Add(new ByteArrayContent(bytes), "Input.Evidence", given);
        }

        request.Content = body;
        request.Headers.Accept.ParseAdd("application/json");
        var answer = await Browser.ReadAsync(await browser.Http.SendAsync(request));
        Assert.True(status is null || answer.Status == status, $"{answer.Status}: {answer.Text}");
        return JsonDocument.Parse(answer.Text).RootElement;
    }
}
