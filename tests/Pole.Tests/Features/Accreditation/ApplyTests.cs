using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Organisations;

namespace Pole.Features.Accreditation;

public sealed class ApplyTests : IDisposable
{
    private const string Form = "/relais/accreditations/demande";

    private static readonly (string Name, byte[] Bytes) Paper = ("attestation.txt", Encoding.UTF8.GetBytes("Formation suivie."));

    private readonly PoleApp _app = new();

    [Fact]
    public async Task A_person_opens_a_draft_attaches_the_pieces_and_hands_it_in()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var person = await _app.SignInAsync("relais@test.example");

        var started = await StartAsync(person, organisation);
        var dossier = started.Location!;
        var submitted = await person.SubmitAsync(dossier, new() { ["Input.Motivation"] = "Dix ans d’animation." }, "dossier", AllPieces(), "Submit");

        Assert.True(submitted.IsRedirect, submitted.Words);
        var accreditation = await _app.ReadAsync(db => db.Accreditations.SingleAsync());
        Assert.Equal(AccreditationStatus.Submitted, accreditation.Status);
        Assert.Equal("Dix ans d’animation.", accreditation.Motivation);
        Assert.Equal(4, await _app.ReadAsync(db => db.AccreditationPieces.CountAsync()));
        Assert.Equal("application-submitted", await _app.ReadAsync(db => db.Outbox.Select(l => l.Template).SingleAsync()));
        var page = await person.OpenAsync(submitted.Location!);
        Assert.Contains("Demande déposée", page.Words);
    }

    [Fact]
    public async Task What_is_missing_is_named_at_its_field_and_nothing_typed_is_lost()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var person = await _app.SignInAsync("relais@test.example");
        var dossier = (await StartAsync(person, organisation)).Location!;

        var refused = await person.SubmitAsync(
            dossier, new() { ["Input.Motivation"] = "Texte gardé." }, "dossier", new() { ["Piece-formation"] = Paper }, "Submit");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("attestation.txt", refused.Words);
        Assert.Contains("Texte gardé.", refused.Words);
        Assert.NotNull(refused.Page.QuerySelector("#Piece-animation-error"));
        Assert.Null(refused.Page.QuerySelector("#Piece-formation-error"));
        Assert.Equal(AccreditationStatus.Draft, await _app.ReadAsync(db => db.Accreditations.Select(a => a.Status).SingleAsync()));
        Assert.False(await _app.ReadAsync(db => db.Outbox.AnyAsync()));
    }

    [Fact]
    public async Task A_file_that_is_not_what_it_says_is_refused_at_its_field_and_the_good_one_is_kept()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var person = await _app.SignInAsync("relais@test.example");
        var dossier = (await StartAsync(person, organisation)).Location!;

        var refused = await person.SubmitAsync(
            dossier,
            new() { ["Input.Motivation"] = "Texte gardé." },
            "dossier",
            new() { ["Piece-formation"] = Paper, ["Piece-animation"] = ("feuille.pdf", [1, 2, 3]) });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("ne correspond pas", refused.Page.QuerySelector("#Piece-animation-error")!.TextContent);
        Assert.Contains("attestation.txt", refused.Words);
        Assert.Contains("Texte gardé.", refused.Words);
    }

    [Fact]
    public async Task A_second_application_on_the_same_scheme_is_refused()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var person = await _app.SignInAsync("relais@test.example");
        await StartAsync(person, organisation);

        var second = await StartAsync(person, organisation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.Status);
        Assert.Contains("déjà un dossier en cours", second.Page.QuerySelector("#Input_Scheme-error")!.TextContent);
        Assert.Equal(1, await _app.ReadAsync(db => db.Accreditations.CountAsync()));
    }

    [Fact]
    public async Task What_is_held_for_long_is_not_asked_for_again_but_what_ends_soon_is()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await _app.AccreditationAsync(organisation.Id);
        var person = await _app.SignInAsync("relais@test.example");

        var early = await StartAsync(person, organisation);
        _app.Clock.Set(new(2026, 11, 1, 8, 0, 0, TimeSpan.Zero));
        var late = await StartAsync(await _app.SignInAsync("relais@test.example"), organisation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.True(late.IsRedirect, late.Words);
    }

    [Fact]
    public async Task Someone_elses_organisation_and_application_are_not_found()
    {
        var mine = await _app.OrganisationAsync("mien", OrganisationKind.Intermediary);
        var theirs = await _app.OrganisationAsync("autre", OrganisationKind.Intermediary);
        var application = await _app.ApplicationAsync(theirs.Id);
        var person = await _app.SignInAsync("mien@test.example");

        var forOthers = await person.SubmitAsync(
            Form, new() { ["Input.Organisation"] = theirs.Id.ToString(), ["Input.Scheme"] = AccreditationsOfTests.Awareness });

        Assert.Equal(HttpStatusCode.NotFound, forOthers.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync($"/relais/accreditations/{application.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync($"/relais/accreditations/{application.Id}/dossier")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync("/relais/accreditations/n-importe-quoi")).Status);
        Assert.Equal(1, await _app.ReadAsync(db => db.Accreditations.CountAsync()));
        Assert.NotEqual(mine.Id, theirs.Id);
    }

    [Fact]
    public async Task A_piece_is_handed_only_to_its_owner_and_as_an_attachment()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await _app.OrganisationAsync("autre", OrganisationKind.Intermediary);
        var person = await _app.SignInAsync("relais@test.example");
        var dossier = (await StartAsync(person, organisation)).Location!;
        await person.SubmitAsync(dossier, new() { ["Input.Motivation"] = "" }, "dossier", new() { ["Piece-formation"] = Paper });
        var link = (await person.OpenAsync(dossier)).Page.QuerySelector(".files a")!.GetAttribute("href")!;

        var sent = await person.OpenAsync(link);
        var stranger = await (await _app.SignInAsync("autre@test.example")).OpenAsync(link);

        Assert.Equal("attachment", sent.Message.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("Formation suivie.", sent.Text);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Fact]
    public async Task A_new_application_takes_over_what_the_refused_one_held()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var refused = await _app.ApplicationAsync(organisation.Id, then: a =>
        {
            a.TakeUp(a.PersonId);
            a.Refuse();
        });
        var person = await _app.SignInAsync("relais@test.example");

        var started = await person.SubmitAsync($"{Form}?depuis={refused.Id}", [], "demande");

        Assert.True(started.IsRedirect, started.Words);
        var draft = await _app.ReadAsync(db => db.Accreditations.SingleAsync(a => a.Status == AccreditationStatus.Draft));
        Assert.Equal(refused.Motivation, draft.Motivation);
    }

    public void Dispose() => _app.Dispose();

    private static Dictionary<string, (string Name, byte[] Bytes)> AllPieces() =>
        new[] { "formation", "animation", "satisfaction", "structure" }.ToDictionary(code => $"Piece-{code}", _ => Paper);

    private static Task<Answer> StartAsync(Browser person, Organisation organisation) => person.SubmitAsync(Form, new()
    {
        ["Input.Organisation"] = organisation.Id.ToString(),
        ["Input.Scheme"] = AccreditationsOfTests.Awareness,
        ["Input.Motivation"] = "Premiers mots.",
    });
}
