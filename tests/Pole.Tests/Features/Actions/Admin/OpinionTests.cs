using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Actions.Reviewing;
using Pole.Platform.Identity;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions.Admin;

public sealed class OpinionTests
{
    private static readonly Dictionary<string, string?> AuditAll = new() { ["Review:AuditPercent"] = "100" };

    [Theory]
    [InlineData(true, false, "Approve", null)]
    [InlineData(true, false, "Approve Approve", "Approve")]
    [InlineData(true, false, "Approve Return", null)]
    [InlineData(true, false, "Approve Return Reject", "Reject")]
    [InlineData(false, true, "Approve", null)]
    [InlineData(false, true, "Approve Approve", "Approve")]
    [InlineData(false, true, "Approve Return", "Return")]
    [InlineData(false, true, "Return", "Return")]
    [InlineData(false, false, "Reject", "Reject")]
    public void Opinions_settle_by_their_plan(bool inDepth, bool twoStep, string given, string? settled)
    {
        var plan = new ReviewPlan { Draw = 0, Threshold = inDepth ? 1 : 0, IsTwoStep = twoStep };

        Assert.Equal(settled, Verdicts.Settle(plan, [.. given.Split(' ').Select(Enum.Parse<Verdict>)])?.ToString());
    }

    [Fact]
    public void The_draw_is_the_same_whoever_makes_it_and_risk_weighs_on_it()
    {
        var plans = Enumerable.Range(1, 2_000).Select(n => $"A-2026-{n:0000}").ToList();

        Assert.Equal(ReviewPlan.DrawOf("A-2026-0001"), ReviewPlan.DrawOf("A-2026-0001"));
        Assert.InRange(Share([]), 0.03, 0.07);
        Assert.InRange(Share([RiskReason.ManyWarnings]), 0.08, 0.12);
        Assert.InRange(Share([RiskReason.ManyWarnings, RiskReason.Newcomer, RiskReason.Costly]), 0.27, 0.33);

        double Share(RiskReason[] reasons) => plans.Count(r => ReviewPlan.Of(r, reasons, 10, false).IsInDepth) / 2_000d;
    }

    [Fact]
    public async Task An_audit_takes_two_opinions_and_the_second_is_blind()
    {
        using var app = new PoleApp(settings: AuditAll);
        await app.RelayAsync();
        var (one, two) = (await ReviewerAsync(app, "une"), await ReviewerAsync(app, "deux"));
        var address = await (await app.SignInAsync("relais@test.example")).SubmittedAsync();

        await one.SubmitAsync(ReviewOf(address), new() { ["Input.Comment"] = "Tout concorde." }, "decision");
        var mine = await one.OpenAsync(ReviewOf(address));
        var blind = await two.OpenAsync(ReviewOf(address));

        Assert.Equal(ActionStatus.Submitted, (await app.ActionAtAsync(address)).Status);
        Assert.Contains("Tout concorde.", mine.Words);
        Assert.Null(mine.Page.GetElementById("decision"));
        Assert.Contains("Un premier avis est donné", blind.Words);
        Assert.DoesNotContain("Tout concorde.", blind.Words);

        Assert.True((await two.SubmitAsync(blind, ReviewOf(address), [], "decision")).IsRedirect);

        Assert.Equal(ActionStatus.Approved, (await app.ActionAtAsync(address)).Status);
        Assert.Contains("Tout concorde.", (await two.OpenAsync(ReviewOf(address))).Words);
    }

    [Fact]
    public async Task Nobody_gives_both_opinions_and_a_third_settles()
    {
        using var app = new PoleApp(settings: AuditAll);
        await app.RelayAsync();
        var (one, two, three) = (await ReviewerAsync(app, "une"), await ReviewerAsync(app, "deux"), await ReviewerAsync(app, "trois"));
        var address = await (await app.SignInAsync("relais@test.example")).SubmittedAsync();
        var open = await one.OpenAsync(ReviewOf(address));
        await one.SubmitAsync(open, ReviewOf(address), [], "decision");

        var twice = await one.SubmitAsync(open, ReviewOf(address), [], "decision");
        await two.SubmitAsync(ReviewOf(address), new() { ["Input.Comment"] = "La feuille n’est pas signée." }, "decision", button: "handler=Return");
        var shown = await three.OpenAsync(ReviewOf(address));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Contains(twice.Errors, e => e.Contains("une autre personne donne le sien"));
        Assert.Equal(ActionStatus.Submitted, (await app.ActionAtAsync(address)).Status);
        Assert.Contains("La feuille n’est pas signée.", shown.Words);

        await three.SubmitAsync(shown, ReviewOf(address), new() { ["Input.Comment"] = "En effet." }, "decision", button: "handler=Return");
        var action = await app.ActionAtAsync(address);
        Assert.Equal(ActionStatus.Returned, action.Status);
        Assert.Contains("La feuille n’est pas signée.", action.Comment);
    }

    [Fact]
    public async Task Where_a_region_asks_for_it_two_persons_approve_one_after_the_other()
    {
        using var app = new PoleApp(settings: new() { ["Review:TwoStepRegions:0"] = "44" });
        await app.RelayAsync();
        var (one, two) = (await ReviewerAsync(app, "une"), await ReviewerAsync(app, "deux"));
        var address = await (await app.SignInAsync("relais@test.example")).SubmittedAsync();

        await one.SubmitAsync(ReviewOf(address), new() { ["Input.Comment"] = "Bon pour moi." }, "decision");
        Assert.Equal(ActionStatus.Submitted, (await app.ActionAtAsync(address)).Status);
        var second = await two.OpenAsync(ReviewOf(address));
        Assert.Contains("Bon pour moi.", second.Words);
        await two.SubmitAsync(second, ReviewOf(address), [], "decision");

        Assert.Equal(ActionStatus.Approved, (await app.ActionAtAsync(address)).Status);
    }

    [Fact]
    public async Task Remarks_field_by_field_lead_the_author_to_each_field()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var reviewer = await ReviewerAsync(app, "une");
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.SubmittedAsync();

        await reviewer.SubmitAsync(
            ReviewOf(address),
            new() { ["Input.Remarks[0].Field"] = "Cost", ["Input.Remarks[0].Words"] = "Le coût manque.", ["Input.Remarks[1].Field"] = "Nothing", ["Input.Remarks[1].Words"] = "Champ inconnu." },
            "decision", button: "handler=Return");

        var back = await author.OpenAsync(address);
        Assert.Equal($"{address}/modifier#Input_Cost", back.Page.QuerySelectorAll("a").Single(a => a.TextContent == "Coût total").GetAttribute("href"));
        Assert.Contains("Le coût manque.", back.Words);
        Assert.DoesNotContain("Champ inconnu.", back.Words);
        Assert.Equal("Le coût manque.", (await app.ActionAtAsync(address)).Comment);
    }

    [Fact]
    public async Task An_approved_action_is_opened_again_with_a_reason_and_counts_no_more()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var reviewer = await ReviewerAsync(app, "une");
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.SubmittedAsync();
        await reviewer.SubmitAsync(ReviewOf(address), [], "decision");

        var silent = await reviewer.SubmitAsync(ReviewOf(address), new() { ["Input.Comment"] = " " }, "rouvrir");
        var reopened = await reviewer.SubmitAsync(ReviewOf(address), new() { ["Input.Comment"] = "Deux présences étaient comptées deux fois." }, "rouvrir");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.True(reopened.IsRedirect);
        Assert.Equal(ActionStatus.Returned, (await app.ActionAtAsync(address)).Status);
        Assert.Contains("Deux présences étaient comptées deux fois.", (await author.OpenAsync(address)).Words);
        Assert.Equal(1, await app.ReadAsync(db => db.Outbox.CountAsync(l => l.Template == "action-reopened")));

        var corrected = await author.SubmitAsync(address, [], "soumettre");
        Assert.True(corrected.IsRedirect, string.Join(" | ", corrected.Errors));
        Assert.Contains(nameof(RiskReason.Again), (await app.ActionAtAsync(address)).Plan.Reasons);
    }

    [Fact]
    public async Task In_a_closed_period_nothing_is_submitted_decided_or_opened_again()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var reviewer = await ReviewerAsync(app, "une");
        var author = await app.SignInAsync("relais@test.example");
        var (approved, waiting) = (await author.SubmittedAsync(), await author.SubmittedAsync());
        await reviewer.SubmitAsync(ReviewOf(approved), [], "decision");
        var draft = await author.DraftAsync();

        var ahead = await reviewer.SubmitAsync("/admin/actions/periode", new() { ["Input.Until"] = "2026-03-02", ["Input.Reason"] = "Bilan remis." }, "periode");
        var closed = await reviewer.SubmitAsync("/admin/actions/periode", new() { ["Input.Until"] = "2026-02-28", ["Input.Reason"] = "Bilan remis." }, "periode");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, true), (ahead.Status, closed.IsRedirect));
        foreach (var answer in new[]
        {
            await author.SubmitAsync(draft, [], "soumettre"),
            await reviewer.SubmitAsync(ReviewOf(waiting), [], "decision"),
            await reviewer.SubmitAsync(ReviewOf(approved), new() { ["Input.Comment"] = "Une erreur." }, "rouvrir"),
        })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Contains(answer.Errors, e => e.Contains("La période jusqu’au 28 février 2026 est close"));
        }

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await reviewer.SubmitAsync("/admin/actions/periode", new() { ["Input.Until"] = "", ["Input.Reason"] = "Erreur trouvée." }, "periode");
        Assert.True((await author.SubmitAsync(draft, [], "soumettre")).IsRedirect);
    }

    [Fact]
    public async Task The_queue_is_read_by_age_and_by_risk_with_the_times_to_review()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var reviewer = await ReviewerAsync(app, "une");
        var author = await app.SignInAsync("relais@test.example");
        var first = await author.SubmittedAsync(Rencontres.With(("Input.Title", "Ancienne"), ("Input.Territory", "Nord")));
        app.Clock.Advance(TimeSpan.FromDays(3));
        author = await app.SignInAsync("relais@test.example");
        reviewer = await app.SignInAsync("une@test.example");
        await author.SubmittedAsync(Rencontres.With(("Input.Title", "Risquée"), ("Input.Territory", "Sud"), ("Input.Cost", "20000"), ("Input.Participants", "3")));

        var byAge = (await reviewer.OpenAsync("/admin/actions")).Words;
        var byRisk = (await reviewer.OpenAsync("/admin/actions?tri=risque")).Words;
        await reviewer.SubmitAsync(ReviewOf(first), [], "decision");

        Assert.True(byAge.IndexOf("Ancienne", StringComparison.Ordinal) < byAge.IndexOf("Risquée", StringComparison.Ordinal));
        Assert.True(byRisk.IndexOf("Risquée", StringComparison.Ordinal) < byRisk.IndexOf("Ancienne", StringComparison.Ordinal));
        Assert.Contains("derniers jours : 1, la moitié en 3 jours au plus", (await reviewer.OpenAsync("/admin/actions")).Words);
    }

    private static async Task<Browser> ReviewerAsync(PoleApp app, string name)
    {
        await app.AccountAsync($"{name}@test.example", StaffRole.ActionReviewer);
        return await app.SignInAsync($"{name}@test.example");
    }
}
