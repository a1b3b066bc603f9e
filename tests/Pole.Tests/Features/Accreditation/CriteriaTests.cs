using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Organisations;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation;

public sealed class CriteriaTests : IDisposable
{
    private static readonly Dictionary<string, string> Grant = new() { ["Input.First"] = "2026-03-02", ["Input.Last"] = "2029-03-01" };

    private readonly PoleApp _app = new();

    [Fact]
    public async Task Nothing_is_granted_before_each_criterion_is_judged()
    {
        var (officer, path) = await UnderReviewAsync();
        await officer.JudgeAsync(path, "Met", "Met", "NotApplicable");

        var refused = await officer.SubmitAsync(path, Grant);
        await officer.JudgeAsync(path, "Met", "Met", "NotApplicable", "Met");
        var granted = await officer.SubmitAsync(path, Grant);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("n’ont pas encore été jugés : S4", refused.Words);
        Assert.True(granted.IsRedirect, granted.Words);
    }

    [Fact]
    public async Task A_criterion_that_is_not_met_says_why_and_keeps_from_granting_and_the_person_reads_it()
    {
        var (officer, path) = await UnderReviewAsync();

        var silent = await officer.SubmitAsync($"{path}/criteres", new() { ["Criteria[0].Verdict"] = "NotMet" }, form: "juger");
        await officer.SubmitAsync($"{path}/criteres", new()
        {
            ["Criteria[0].Verdict"] = "NotMet",
            ["Criteria[0].Comment"] = "Le transfert d’impact n’est pas expliqué.",
            ["Criteria[1].Verdict"] = "Met",
            ["Criteria[2].Verdict"] = "Met",
            ["Criteria[3].Verdict"] = "Met",
        }, form: "juger");
        var refused = await officer.SubmitAsync(path, Grant);
        await officer.SubmitAsync(path, new() { ["Input.RefusalReason"] = "Voyez le premier critère." });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Contains("Dites ce qui manque", silent.Words);
        Assert.Contains("ne sont pas satisfaits : S1", refused.Words);
        var person = await (await _app.SignInAsync("relais@test.example")).OpenAsync(path.Replace("/admin/", "/relais/", StringComparison.Ordinal));
        Assert.Contains("Le transfert d’impact n’est pas expliqué.", person.Words);
    }

    [Fact]
    public async Task A_renewal_begins_on_the_day_after_what_it_renews()
    {
        var (officer, path) = await UnderReviewAsync(renewed: new(new(2023, 4, 1), new(2026, 3, 31)));
        await officer.JudgeAsync(path, "Met", "Met", "Met", "Met");

        var proposed = await officer.OpenAsync(path);
        var overlapping = await officer.SubmitAsync(path, new() { ["Input.First"] = "2026-03-31", ["Input.Last"] = "2029-03-30" });
        var granted = await officer.SubmitAsync(path, [], form: "accorder");

        Assert.Equal("2026-04-01", proposed.Page.QuerySelector("#Input_First")!.GetAttribute("value"));
        Assert.Contains("la nouvelle commence le lendemain", overlapping.Words);
        Assert.True(granted.IsRedirect, granted.Words);
        Assert.Equal(
            [new DateOnly(2026, 3, 31), new DateOnly(2029, 3, 31)],
            await _app.ReadAsync(db => db.Accreditations.OrderBy(a => a.First).Select(a => a.Last!.Value).ToListAsync()));
    }

    [Fact]
    public async Task A_grant_may_be_narrowed_and_says_what_it_does_not_know()
    {
        var (officer, path) = await UnderReviewAsync();
        await officer.JudgeAsync(path, "Met", "Met", "Met", "Met");

        var unknown = await officer.SubmitAsync(path, new(Grant) { ["Input.Territories"] = "Poldévie" });
        await officer.SubmitAsync(path, new(Grant) { ["Input.Types"] = "workshop", ["Input.Territories"] = "73\nCA Grand Annecy" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.Status);
        Assert.Contains("« Poldévie » n’est ni une région", unknown.Words);
        var perimeter = await _app.ReadAsync(db => db.Accreditations.Select(a => a.Perimeter).SingleAsync());
        Assert.Equal(["workshop"], perimeter.Types);
        Assert.Equal(["departement:73", "epci:200066793"], perimeter.Territories);
    }

    public void Dispose() => _app.Dispose();

    private async Task<(Browser Officer, string Path)> UnderReviewAsync(Kernel.Period? renewed = null)
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        if (renewed is { } before)
        {
            await _app.AccreditationAsync(organisation.Id, validity: before);
        }

        var reviewer = await _app.AccountAsync("reviewer@test.example", StaffRole.AccreditationOfficer);
        var application = await _app.ApplicationAsync(organisation.Id, then: a => a.TakeUp(reviewer.Id));
        return (await _app.SignInAsync("reviewer@test.example"), $"/admin/accreditations/{application.Id}");
    }
}

internal static class Judging
{
    /// <summary>Judges the criteria of an application in their order, as the officer does.</summary>
    public static async Task JudgeAsync(this Browser officer, string path, params string[] verdicts)
    {
        var fields = verdicts.Select((verdict, i) => (Name: $"Criteria[{i}].Verdict", verdict)).ToDictionary(f => f.Name, f => f.verdict);
        var answer = await officer.SubmitAsync($"{path}/criteres", fields, form: "juger");
        Assert.True(answer.IsRedirect, answer.Words);
    }
}
