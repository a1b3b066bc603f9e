using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Accreditation;
using Pole.Features.Organisations;
using Pole.Kernel;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions;

public sealed class SubmissionTests
{
    [Fact]
    public async Task R11_an_action_outside_the_validity_is_refused_with_the_reason_and_the_draft_keeps_everything()
    {
        using var app = new PoleApp();
        await app.RelayAsync(validity: new(new(2026, 1, 10), new(2026, 12, 31)));
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync();

        var answer = await author.SubmitAsync(address, [], "soumettre");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(answer.Errors, e => e.Contains("elle ne couvre pas le 5 janvier 2026"));
        var action = await app.ActionAtAsync(address);
        Assert.Equal(ActionStatus.Draft, action.Status);
        Assert.Equal(6, action.Times.Count);
        Assert.Equal(0, await app.ReadAsync(db => db.ActionVersions.CountAsync()));
        Assert.Equal(0, await app.ReadAsync(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task R11_submitting_straight_from_the_form_is_refused_likewise_and_nothing_typed_is_lost()
    {
        using var app = new PoleApp();
        await app.RelayAsync(validity: new(new(2026, 1, 1), new(2026, 2, 19)));
        var author = await app.SignInAsync("relais@test.example");

        var answer = await author.SubmitAsync(New, Rencontres.With(("do", "submit")), "action", new() { ["Input.Evidence"] = Proof });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(answer.Errors, e => e.Contains("elle ne couvre pas le 20 février 2026"));
        foreach (var (field, typed) in Rencontres)
        {
            Assert.Contains(typed, answer.Page.QuerySelector($"[name='{field}']") switch
            {
                AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value,
                AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
                var input => input!.GetAttribute("value")!,
            });
        }

        Assert.Contains("feuille-de-presence.csv", answer.Words);

        // Sent again, the form speaks of the same draft.
        var again = await author.SubmitAsync(answer, New, Rencontres.With(("do", "save"), ("Input.LastDay", "2026-02-19")), "action");
        Assert.True(again.IsRedirect);
        Assert.Equal(1, await app.ReadAsync(db => db.Actions.CountAsync()));
    }

    [Fact]
    public async Task R11_a_suspension_in_the_midst_of_the_days_is_refused()
    {
        using var app = new PoleApp();
        var relay = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await app.AccreditationAsync(relay.Id, Eit, then: a =>
        {
            Assert.False(a.Suspend(new(2026, 2, 1)).Refused);
            Assert.False(a.Resume(new(2026, 2, 5)).Refused);
        });
        var author = await app.SignInAsync("relais@test.example");

        var answer = await author.SubmitAsync(await author.DraftAsync(), [], "soumettre");

        Assert.Contains(answer.Errors, e => e.Contains("suspendue du 1 février 2026 au 4 février 2026") || e.Contains("suspendue du 1er février 2026 au 4 février 2026"));
    }

    [Fact]
    public async Task R11_an_accreditation_on_other_types_does_not_cover_this_one()
    {
        using var app = new PoleApp();
        await app.RelayAsync(scheme: "diagnostic-premier-pas");
        var author = await app.SignInAsync("relais@test.example");

        var answer = await author.SubmitAsync(await author.DraftAsync(), [], "soumettre");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(answer.Errors, e => e.Contains("ne couvre les actions de type « Événement de sensibilisation »"));
    }

    [Fact]
    public async Task R11_a_person_without_accreditation_is_told_so_before_and_refused()
    {
        using var app = new PoleApp();
        await app.OrganisationAsync("nouveau", OrganisationKind.Intermediary);
        var author = await app.SignInAsync("nouveau@test.example");
        var address = await author.DraftAsync();

        Assert.Contains("Vous ne pourrez pas soumettre cette action", (await author.OpenAsync(address)).Words);
        var answer = await author.SubmitAsync(address, [], "soumettre");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Vous n’avez pas d’accréditation au titre de cet organisme.", answer.Errors);
    }

    [Fact]
    public async Task R12_errors_keep_an_action_from_being_submitted_and_warnings_do_not()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var wrong = await author.DraftAsync(Rencontres.With(("Input.Interviewed", "70")), proven: false);
        var doubtful = await author.DraftAsync(Rencontres.Without("Input.Summary").With(("Input.Summary", "")));

        var refused = await author.SubmitAsync(wrong, [], "soumettre");
        var taken = await author.SubmitAsync(doubtful, [], "soumettre");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(refused.Errors, e => e.Contains("Plus d’entreprises entendues (70) qu’approchées (60)"));
        Assert.Contains(refused.Errors, e => e.Contains("Joignez au moins une preuve"));
        Assert.Equal(ActionStatus.Draft, (await app.ActionAtAsync(wrong)).Status);
        Assert.True(taken.IsRedirect);
        Assert.Equal(ActionStatus.Submitted, (await app.ActionAtAsync(doubtful)).Status);
    }

    [Fact]
    public async Task R12_the_checks_stand_before_the_author_and_before_the_reviewer()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        await app.AccountAsync("revue@test.example", Pole.Platform.Identity.StaffRole.ActionReviewer);
        var author = await app.SignInAsync("relais@test.example");
        await author.DraftAsync();

        var address = await author.SubmittedAsync();

        Assert.Contains("L’action A-2026-0001 de votre organisme a le même type", (await (await app.SignInAsync("revue@test.example")).OpenAsync(ReviewOf(address))).Words);
    }

    [Fact]
    public async Task What_the_association_delivers_itself_is_said_to_be_the_Poles()
    {
        using var app = new PoleApp();
        var pole = await app.RelayAsync("pole");
        await app.SaveAsync(db => db.Organisations.Single(o => o.Id == pole.Id).Siret = Organisations.Demo.DemoCast.SiretOf(Siren.Parse("000004200")));
        var author = await app.SignInAsync("pole@test.example");

        var action = await app.ActionAtAsync(await author.DraftAsync());

        Assert.Equal(ActionOperator.Pole, action.Operator);
    }

    [Fact]
    public async Task A_submitted_action_is_locked_for_its_author()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync();
        var open = await author.OpenAsync(address + "/modifier");
        Assert.True((await author.SubmitAsync(address, [], "soumettre")).IsRedirect);

        var late = await author.SubmitAsync(open, address, new() { ["Input.Title"] = "Après coup", ["do"] = "save" }, "action");

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("en cours de relecture", late.Words);
        Assert.Equal("Rencontres des industriels du canton", (await app.ActionAtAsync(address)).Title);
    }
}
