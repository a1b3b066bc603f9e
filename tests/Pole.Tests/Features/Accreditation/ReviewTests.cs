using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Organisations;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation;

public sealed class ReviewTests : IDisposable
{
    private readonly PoleApp _app = new();

    [Fact]
    public async Task R10_nobody_reviews_an_application_of_their_own_organisation()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var application = await _app.ApplicationAsync(organisation.Id);
        var reviewer = await _app.AccountAsync("reviewer@test.example", StaffRole.AccreditationOfficer);
        var browser = await _app.SignInAsync("reviewer@test.example");
        var path = $"/admin/accreditations/{application.Id}";
        var before = await browser.OpenAsync(path);
        await _app.SaveAsync(db => db.OrganisationPeople.Add(new()
        {
            OrganisationId = organisation.Id,
            AccountId = reviewer.Id,
            Roles = PersonRole.Employee,
            Since = _app.Clock.GetUtcNow(),
        }));

        var shown = await browser.OpenAsync(path);
        var forced = await browser.SubmitAsync(before, path, [], "handler=TakeUp");

        Assert.Contains("personne n’examine le dossier du sien", shown.Words);
        Assert.Empty(shown.Page.QuerySelectorAll("form[action*='handler=TakeUp']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.Status);
        Assert.Contains("personne n’examine le dossier du sien", forced.Words);
        Assert.Equal(AccreditationStatus.Submitted, await StatusAsync());
    }

    [Fact]
    public async Task A_reviewer_takes_up_asks_is_answered_and_grants_for_as_long_as_the_scheme_says()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var application = await _app.ApplicationAsync(organisation.Id);
        await _app.AccountAsync("reviewer@test.example", StaffRole.AccreditationOfficer);
        var reviewer = await _app.SignInAsync("reviewer@test.example");
        var applicant = await _app.SignInAsync("relais@test.example");
        var path = $"/admin/accreditations/{application.Id}";

        await reviewer.SubmitAsync(path, [], "handler=TakeUp");
        await reviewer.SubmitAsync(path, new() { ["Input.Question"] = "Combien de participants ?" });
        var asked = await applicant.OpenAsync($"/relais/accreditations/{application.Id}");
        await applicant.SubmitAsync($"/relais/accreditations/{application.Id}", new() { ["Input.Answer"] = "Dix-huit." });
        await reviewer.JudgeAsync(path, "Met", "Met", "Met", "NotApplicable");
        var granted = await reviewer.SubmitAsync(path, new() { ["Input.First"] = "2026-03-02", ["Input.Last"] = "2029-03-01" });

        Assert.Contains("Combien de participants ?", asked.Words);
        Assert.True(granted.IsRedirect, granted.Words);
        var accreditation = await _app.ReadAsync(db => db.Accreditations.SingleAsync());
        Assert.Equal((AccreditationStatus.Granted, new DateOnly(2029, 3, 1)), (accreditation.Status, accreditation.Last));
        Assert.Equal(
            ["accreditation.taken-up", "accreditation.asked", "accreditation.answered", "accreditation.judged", "accreditation.granted"],
            await _app.ReadAsync(db => db.Journal.Where(e => e.Subject == "Accreditation").OrderBy(e => e.Id).Select(e => e.What).ToListAsync()));
        Assert.Equal(
            ["accreditation-question", "accreditation-granted"],
            await _app.ReadAsync(db => db.Outbox.OrderBy(l => l.Id).Select(l => l.Template).ToListAsync()));
    }

    [Theory]
    [InlineData("2026-03-02", "2029-03-02", "Input_Last")]
    [InlineData("2026-03-02", "2026-03-01", "Input_Last")]
    [InlineData("2026-03-01", "2027-03-01", "Input_First")]
    [InlineData("", "2027-03-01", "Input_First")]
    [InlineData("demain", "2027-03-01", "Input_First")]
    public async Task Dates_that_do_not_follow_are_refused_at_their_field(string first, string last, string field)
    {
        var path = await UnderReviewAsync();
        var reviewer = await _app.SignInAsync("reviewer@test.example");

        var refused = await reviewer.SubmitAsync(path, new() { ["Input.First"] = first, ["Input.Last"] = last });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotNull(refused.Page.QuerySelector($"#{field}-error"));
        Assert.Equal(last, refused.Page.QuerySelector("#Input_Last")!.GetAttribute("value"));
        Assert.Equal(AccreditationStatus.UnderReview, await StatusAsync());
    }

    [Fact]
    public async Task A_refusal_needs_its_reason_and_the_applicant_reads_it()
    {
        var path = await UnderReviewAsync();
        var reviewer = await _app.SignInAsync("reviewer@test.example");

        var silent = await reviewer.SubmitAsync(path, new() { ["Input.RefusalReason"] = " " });
        var told = await reviewer.SubmitAsync(path, new() { ["Input.RefusalReason"] = "Les pièces ne montrent pas d’animation." });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.NotNull(silent.Page.QuerySelector("#Input_RefusalReason-error"));
        Assert.True(told.IsRedirect);
        var applicant = await (await _app.SignInAsync("relais@test.example")).OpenAsync(path.Replace("/admin/", "/relais/", StringComparison.Ordinal));
        Assert.Contains("Les pièces ne montrent pas d’animation.", applicant.Words);
    }

    [Fact]
    public async Task Only_an_accreditation_officer_enters()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var application = await _app.ApplicationAsync(organisation.Id);
        await _app.AccountAsync("editor@test.example", StaffRole.Editor);

        var editor = await (await _app.SignInAsync("editor@test.example")).OpenAsync($"/admin/accreditations/{application.Id}");
        var applicant = await (await _app.SignInAsync("relais@test.example")).OpenAsync("/admin/accreditations");

        Assert.NotEqual(HttpStatusCode.OK, editor.Status);
        Assert.NotEqual(HttpStatusCode.OK, applicant.Status);
    }

    [Fact]
    public async Task The_job_expires_what_is_over_and_says_so_in_the_journal()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await _app.AccreditationAsync(organisation.Id);

        _app.Clock.Set(new(2026, 12, 31, 12, 0, 0, TimeSpan.Zero));
        await _app.RunJobAsync<ExpireAccreditations>();
        var onTheLastDay = await StatusAsync();
        _app.Clock.Set(new(2026, 12, 31, 23, 30, 0, TimeSpan.Zero));
        await _app.RunJobAsync<ExpireAccreditations>();

        Assert.Equal(AccreditationStatus.Granted, onTheLastDay);
        Assert.Equal(AccreditationStatus.Expired, await StatusAsync());
        Assert.Equal("accreditation.expired", await _app.ReadAsync(db => db.Journal.Select(e => e.What).SingleAsync()));
    }

    public void Dispose() => _app.Dispose();

    private Task<AccreditationStatus> StatusAsync() => _app.ReadAsync(db => db.Accreditations.Select(a => a.Status).SingleAsync());

    private async Task<string> UnderReviewAsync()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var reviewer = await _app.AccountAsync("reviewer@test.example", StaffRole.AccreditationOfficer);
        var application = await _app.ApplicationAsync(organisation.Id, then: a => a.TakeUp(reviewer.Id));
        return $"/admin/accreditations/{application.Id}";
    }
}
