using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Contributions;
using Pole.Platform.Content.Sheets;
using Pole.Platform.Identity;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions;

/// <summary>An approved action becomes the draft of a case study in one click, and names nobody in it.</summary>
public sealed class StoryTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData(SheetFormat.RegionalCollection)]
    [InlineData(SheetFormat.Optigede)]
    [InlineData(SheetFormat.CircularPortal)]
    [InlineData(SheetFormat.Other)]
    public async Task An_approved_action_becomes_the_draft_of_a_case_study_in_each_form_of_sheet(object format)
    {
        var (author, address) = await ApprovedAsync();
        var key = SheetShape.KeyOf(format.ToString()!);

        var begun = await author.SubmitAsync(address, new() { ["format"] = key }, "fiche");

        Assert.Matches("^/espace/contributions/[0-9a-f-]+/identite$", begun.Location);
        var story = await StoryAsync();
        Assert.Equal("Rencontres des industriels du canton", story.Title);
        Assert.Contains($"format: {key}", Written(story), StringComparison.Ordinal);
        Assert.Contains("Votre fiche retour d’expérience", (await author.OpenAsync(address)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_action_says_is_carried_over_and_can_be_read_as_a_sheet()
    {
        var (author, address) = await ApprovedAsync(Rencontres.With(
            ("Input.Cost", "12500,50"), ("Input.Fundings[0].Funder", "ADEME"), ("Input.Fundings[0].Amount", "8000"),
            ("Input.Synergies[0].Tonnes", "12"), ("Input.Synergies[1].Tonnes", "3")));

        var step = await author.OpenAsync((await author.SubmitAsync(address, [], "fiche")).Location!);

        Assert.Equal(HttpStatusCode.OK, step.Status);
        var answers = (await StoryAsync()).Answers;
        Assert.Equal(["44"], answers.Of("regions").Codes!);
        Assert.Equal(2, answers.Of("case-study.synergies").Rows!.Count);
        Assert.Equal(("2026-01-05", "2026-02-20"), (answers.TextOf("case-study.started"), answers.TextOf("case-study.ended")));
        Assert.Equal(["60", "30", "15"], answers.Of("case-study.key-figures").Rows!.Take(3).Select(row => row["value"]));
        Assert.Equal("12500,5", Assert.Single(answers.Of("case-study.budget.total").Rows!)["amount"]);
        Assert.Equal(("ADEME", "8000"), (answers.Of("case-study.funding.lines").Rows![0]["funder"], answers.Of("case-study.funding.lines").Rows![0]["amount"]));
        Assert.Equal(6, answers.Of("case-study.human-means").Rows!.Count);
        Assert.Equal("Se placer en facilitateur, pas en expert.", answers.TextOf("case-study.recommendations"));
        var sheet = await author.OpenAsync((await author.OpenAsync(address)).Page.QuerySelector("a[href*='/espace/contributions/']")!.GetAttribute("href")!);
        Assert.DoesNotContain("ne se lit pas", sheet.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R13_gains_that_are_still_potential_stay_so_in_the_case_study()
    {
        var (author, address) = await ApprovedAsync(Rencontres.With(("Input.Synergies[0].Tonnes", "12"), ("Input.Synergies[1].Tonnes", "3")));

        await author.SubmitAsync(address, [], "fiche");

        var rows = (await StoryAsync()).Answers.Of("case-study.synergies").Rows!;
        Assert.Equal(("contracted", "potential"), (rows[0]["state"], rows[0]["gains.0.state"]));
        Assert.Equal(("done", false), (rows[1]["state"], rows[1].ContainsKey("gains.0.state")));
    }

    [Fact]
    public async Task No_company_and_nobody_who_delivered_it_is_named()
    {
        var (author, address) = await ApprovedAsync(Rencontres.With(("Input.Deliverers", "Solène Kervadec")));

        await author.SubmitAsync(address, [], "fiche");

        var json = (await StoryAsync()).Json;
        Assert.All(["Cartonnerie du Ried", "Messagerie des Quais", "Deux entreprises du canton", "Kervadec"], name => Assert.DoesNotContain(name, json, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_begun_once_and_again_when_its_draft_was_thrown_away()
    {
        var (author, address) = await ApprovedAsync();
        var form = await author.OpenAsync(address);
        var first = await author.SubmitAsync(form, address, [], "fiche");

        var second = await author.SubmitAsync(form, address, [], "fiche");
        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await app.ReadAsync(db => db.Contributions.CountAsync()));

        var draft = first.Location!.Replace("/identite", "", StringComparison.Ordinal);
        Assert.True((await author.SubmitAsync(draft, [], "supprimer")).IsRedirect);
        Assert.NotEqual(first.Location, (await author.SubmitAsync(address, [], "fiche")).Location);
    }

    [Fact]
    public async Task Only_an_approved_action_of_ones_own_organisation_becomes_one()
    {
        var (author, address) = await ApprovedAsync();
        var form = await author.OpenAsync(address);
        await app.RelayAsync("autre");
        var stranger = await app.SignInAsync("autre@test.example");
        var draft = await author.DraftAsync();
        var theirs = await stranger.OpenAsync(await stranger.DraftAsync());
        theirs.Page.GetElementById("supprimer")!.SetAttribute("action", address + "?handler=Story");
        form.Page.GetElementById("fiche")!.SetAttribute("action", draft + "?handler=Story");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync(theirs, address, [], "supprimer")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await author.SubmitAsync(form, draft, [], "fiche")).Status);
        Assert.Equal(0, await app.ReadAsync(db => db.Contributions.CountAsync()));
    }

    private async Task<(Browser Author, string Address)> ApprovedAsync(Dictionary<string, string>? fields = null)
    {
        await app.RelayAsync();
        await app.AccountAsync("revue@test.example", StaffRole.ActionReviewer);
        var author = await app.SignInAsync("relais@test.example");
        var reviewer = await app.SignInAsync("revue@test.example");
        var address = await author.DraftAsync(fields ?? Rencontres);
        Assert.True((await author.SubmitAsync(address, [], "soumettre")).IsRedirect);
        Assert.True((await reviewer.SubmitAsync(ReviewOf(address), [], "decision")).IsRedirect);
        return (author, address);
    }

    private Task<Contribution> StoryAsync() => app.ReadAsync(db => db.Contributions.SingleAsync());

    private static string Written(Contribution story) =>
        SheetReader.Write(story.Answers, new(2026, 3, 1), new(2026, 3, 1), []).Text;
}
