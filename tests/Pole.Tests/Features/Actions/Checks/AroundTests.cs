using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Platform.Identity;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions.Checks;

/// <summary>R12: what the checks look for around an action, in the database.</summary>
public sealed class AroundTests
{
    [Fact]
    public async Task R12_an_outlier_is_told_beside_the_mean_of_the_network()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        for (var number = 0; number < Spread.Enough; number++)
        {
            await author.SubmittedAsync(Rencontres.With(("Input.Approached", number % 2 == 0 ? "50" : "70"), ("Input.Territory", $"Zone {number}")));
        }

        await app.SaveAsync(db =>
        {
            foreach (var action in db.Actions.ToList())
            {
                action.Approve(app.Clock.GetUtcNow());
            }
        });
        app.Clock.Advance(TimeSpan.FromHours(1));

        var usual = await author.OpenAsync(await author.DraftAsync(Rencontres.With(("Input.Approached", "60"))));
        var far = await author.OpenAsync(await author.DraftAsync(Rencontres.With(("Input.Approached", "600"))));

        Assert.DoesNotContain("loin des autres actions", usual.Words);
        Assert.Contains("Entreprises approchées : 600, loin des autres actions de ce type (en moyenne 60, sur 12 actions approuvées)", far.Words.Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("AwarenessEvent", "67", "2026-02-20", true)]
    [InlineData("Workshop", "67", "2026-02-20", false)]
    [InlineData("AwarenessEvent", "12", "2026-02-20", false)]
    [InlineData("AwarenessEvent", "67", "2026-02-21", false)]
    public async Task R12_only_the_same_type_in_the_same_place_on_a_common_day_is_a_duplicate(string type, string departement, string firstDay, bool isOne)
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        await author.SubmittedAsync();

        var shown = await author.OpenAsync(await author.DraftAsync(Rencontres.With(
            ("Input.Type", type), ("Input.Departement", departement), ("Input.FirstDay", firstDay), ("Input.LastDay", "2026-02-22"))));

        Assert.Equal(isOne, shown.Words.Contains("L’action A-2026-0001 de votre organisme a le même type", StringComparison.Ordinal));
    }

    [Fact]
    public async Task R12_what_another_organisation_sent_is_named_to_the_reviewer_only()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        await app.RelayAsync("voisin");
        await app.AccountAsync("revue@test.example", StaffRole.ActionReviewer);
        await (await app.SignInAsync("relais@test.example")).SubmittedAsync();
        var neighbour = await app.SignInAsync("voisin@test.example");

        var address = await neighbour.SubmittedAsync(Rencontres.With(("Input.FirstDay", "2026-02-01")));
        var shown = await neighbour.OpenAsync(await neighbour.DraftAsync());
        var review = await (await app.SignInAsync("revue@test.example")).OpenAsync(ReviewOf(address));

        Assert.Contains("Un autre organisme a transmis une action de même type", shown.Words);
        Assert.DoesNotContain("A-2026-0001", shown.Words);
        Assert.Contains("L’action A-2026-0001 d’un autre organisme", review.Words);
        Assert.Contains("« feuille-de-presence.csv » est aussi jointe à l’action A-2026-0001", review.Words.Replace('\u00A0', ' '));
    }

    [Fact]
    public async Task R12_whoever_names_a_synergy_again_learns_that_it_counts_once()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        (string, string)[] synergy = [("Input.Synergies[0].Title", "Palettes réemployées"), ("Input.Synergies[0].State", "Idea")];
        await author.SubmittedAsync(Rencontres.With(synergy));
        const string Follows = "« PALETTES réemployées » porte le nom d’une synergie de l’action A-2026-0001";
        Dictionary<string, string> again = Rencontres.With([("Input.Synergies[0].Title", "PALETTES réemployées"), ("Input.Synergies[0].State", "Running")]);

        Assert.DoesNotContain(Follows, (await author.OpenAsync(await author.DraftAsync(again))).Words.Replace('\u00A0', ' '));
        await app.SaveAsync(db => Assert.False(db.Actions.Single(a => a.Reference == "A-2026-0001").Approve(app.Clock.GetUtcNow()).Refused));

        Assert.Contains(Follows, (await author.OpenAsync(await author.DraftAsync(again))).Words.Replace('\u00A0', ' '));
    }

    [Fact]
    public async Task R12_an_accreditation_withdrawn_after_the_submission_is_seen_by_the_reviewer()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        await app.AccountAsync("revue@test.example", StaffRole.ActionReviewer);
        var address = await (await app.SignInAsync("relais@test.example")).SubmittedAsync();
        var reviewer = await app.SignInAsync("revue@test.example");
        const string Warned = "n’en couvre pas, aujourd’hui, le type et tous les jours";

        Assert.DoesNotContain(Warned, (await reviewer.OpenAsync(ReviewOf(address))).Words);
        await app.SaveAsync(db => Assert.False(db.Accreditations.Single().Suspend(new(2026, 2, 1)).Refused));

        Assert.Contains(Warned, (await reviewer.OpenAsync(ReviewOf(address))).Words);
    }

    [Fact]
    public async Task R12_a_file_of_the_wrong_nature_is_refused_until_its_nature_is_said()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var draft = await author.SubmitAsync(New, Rencontres.With(("do", "save")), "action", new() { ["Input.Evidence"] = ("scan-12.csv", Proof.Bytes) });

        var refused = await author.SubmitAsync(draft.Location!, [], "soumettre");
        var said = await author.SubmitAsync(draft.Location! + "/modifier", new() { ["do"] = "submit", ["Input.Attached[0].Kind"] = "AttendanceSheet" }, "action");

        Assert.Contains(refused.Errors, e => e.Contains("se prouve par ce document") && e.Contains("Feuille de présence"));
        Assert.True(said.IsRedirect, string.Join(" | ", said.Errors));
        Assert.Equal(1, await app.ReadAsync(db => db.Actions.CountAsync(a => a.Status == ActionStatus.Submitted)));
    }
}
