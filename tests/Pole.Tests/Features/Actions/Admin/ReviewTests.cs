using System.Net;
using Pole.App;
using Pole.Features.Organisations;
using Pole.Platform.Identity;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions.Admin;

public sealed class ReviewTests
{
    [Theory]
    [InlineData("handler=Return")]
    [InlineData("handler=Reject")]
    public async Task A_return_or_a_rejection_carries_a_comment(string button)
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        await app.AccountAsync("revue@test.example", StaffRole.ActionReviewer);
        var address = await (await app.SignInAsync("relais@test.example")).SubmittedAsync();
        var reviewer = await app.SignInAsync("revue@test.example");

        var silent = await reviewer.SubmitAsync(ReviewOf(address), new() { ["Input.Comment"] = "  " }, "decision", button: button);
        var endless = await reviewer.SubmitAsync(ReviewOf(address), new() { ["Input.Comment"] = new string('a', 2001) }, "decision", button: button);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Contains("Dites à l’auteur ce qui ne va pas et comment y remédier.", silent.Errors);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, endless.Status);
        Assert.Equal(ActionStatus.Submitted, (await app.ActionAtAsync(address)).Status);
    }

    [Fact]
    public async Task A_rejected_action_says_why_to_its_author()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        await app.AccountAsync("revue@test.example", StaffRole.ActionReviewer);
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.SubmittedAsync();
        var reviewer = await app.SignInAsync("revue@test.example");

        await reviewer.SubmitAsync(ReviewOf(address), new() { ["Input.Comment"] = "Déjà comptée par votre partenaire." }, "decision", button: "handler=Reject");

        Assert.Contains("Déjà comptée par votre partenaire.", (await author.OpenAsync(address)).Words);
        Assert.Equal(HttpStatusCode.Conflict, (await author.OpenAsync(address + "/modifier")).Status);
    }

    [Fact]
    public async Task R10_nobody_reviews_an_action_of_their_own_organisation()
    {
        using var app = new PoleApp();
        var relay = await app.RelayAsync();
        var account = await app.AccountAsync("revue@test.example", StaffRole.ActionReviewer);
        var address = await (await app.SignInAsync("relais@test.example")).SubmittedAsync();
        var reviewer = await app.SignInAsync("revue@test.example");
        var open = await reviewer.OpenAsync(ReviewOf(address));
        await app.SaveAsync(db => db.OrganisationPeople.Add(new OrganisationPerson
        {
            OrganisationId = relay.Id,
            AccountId = account.Id,
            Roles = PersonRole.Employee,
            Since = app.Clock.GetUtcNow(),
        }));

        var shown = await reviewer.OpenAsync(ReviewOf(address));
        var answer = await reviewer.SubmitAsync(open, ReviewOf(address), [], "decision");

        Assert.Contains("Vous ne pouvez pas relire cette action", shown.Words);
        Assert.Null(shown.Page.GetElementById("decision"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(ActionStatus.Submitted, (await app.ActionAtAsync(address)).Status);
    }

    [Fact]
    public async Task Of_two_reviewers_at_once_the_second_is_told()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        await app.AccountAsync("une@test.example", StaffRole.ActionReviewer);
        await app.AccountAsync("deux@test.example", StaffRole.ActionReviewer);
        var address = await (await app.SignInAsync("relais@test.example")).SubmittedAsync();
        var (one, two) = (await app.SignInAsync("une@test.example"), await app.SignInAsync("deux@test.example"));
        var (first, second) = (await one.OpenAsync(ReviewOf(address)), await two.OpenAsync(ReviewOf(address)));

        var answers = await Task.WhenAll(
            one.SubmitAsync(first, ReviewOf(address), [], "decision"),
            two.SubmitAsync(second, ReviewOf(address), new() { ["Input.Comment"] = "À revoir." }, "decision", button: "handler=Return"));

        Assert.Single(answers, a => a.IsRedirect);
        var told = Assert.Single(answers, a => a.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Contains(told.Errors, e => e.Contains("elle est déjà passée à l’étape suivante"));
    }

    [Fact]
    public async Task Drafts_are_nobodys_business_and_strangers_do_not_enter()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        await app.AccountAsync("revue@test.example", StaffRole.ActionReviewer);
        await app.AccountAsync("compta@test.example", StaffRole.Accountant);
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("revue@test.example")).OpenAsync(ReviewOf(address))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.SignInAsync("compta@test.example")).FollowAsync("/admin/actions")).Status);
        Assert.True((await app.Visit().OpenAsync("/relais/actions")).IsRedirect);
    }
}
