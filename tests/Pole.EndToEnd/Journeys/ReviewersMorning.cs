using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>A reviewer’s morning: what waits, the riskiest first; an action returned with a remark at its field, compared, approved, and opened again.</summary>
public sealed class ReviewersMorning(RunningSite site) : Journey(site)
{
    private const string Title = "Visites croisées des ateliers du bois";
    private const string Remark = "Nommez la commune où se trouvent les ateliers.";

    [Fact]
    public async Task What_waits_is_read_by_risk_returned_at_a_field_compared_approved_and_opened_again()
    {
        var relay = await SignedInAsync("relay@demo.example");
        await relay.LogActionAsync(Title, ActionSteps.DayFromNow(-33), "Vallée");
        await relay.GetByRole(AriaRole.Button, new() { Name = "Enregistrer et soumettre" }).ClickAsync();
        await Assertions.Expect(relay.GetByRole(AriaRole.Main)).ToContainTextAsync("Soumise");
        var action = relay.Url;

        var reviewer = await SignedInAsync("reviewer@demo.example");
        await reviewer.GotoAsync("/admin/actions");
        await Assertions.Expect(reviewer.GetByRole(AriaRole.Main)).ToContainTextAsync("Engagement : ");
        await reviewer.GetByRole(AriaRole.Link, new() { Name = "les plus risquées d’abord" }).ClickAsync();
        await Assertions.Expect(reviewer.GetByRole(AriaRole.Link, new() { Name = "les plus risquées d’abord" })).ToHaveAttributeAsync("aria-current", "true");
        await LooksRightAsync(reviewer, "review-queue");
        await reviewer.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        var review = reviewer.Url;

        await DecideAsync(reviewer, review, "Renvoyer avec le commentaire", async page =>
        {
            await page.GetByLabel("Commentaire").FillAsync("Presque complet : une précision manque.");
            await page.GetByText("Des remarques champ par champ").ClickAsync();
            await page.GetByLabel("Champ", new() { Exact = true }).First.SelectOptionAsync(new SelectOptionValue { Label = "Commune ou zone" });
            await page.GetByLabel("Ce que vous demandez").First.FillAsync(Remark);
        });

        await relay.GotoAsync(action);
        await Assertions.Expect(relay.GetByRole(AriaRole.Main)).ToContainTextAsync(Remark);
        await LooksRightAsync(relay, "action-returned");
        await relay.GetByRole(AriaRole.Link, new() { Name = "Corriger l’action" }).ClickAsync();
        await relay.GetByLabel("Commune ou zone").FillAsync("Saint-Amans, trois ateliers");
        await relay.GetByRole(AriaRole.Button, new() { Name = "Enregistrer et soumettre" }).ClickAsync();

        await reviewer.GotoAsync(review);
        var changed = reviewer.GetByRole(AriaRole.Table, new() { Name = "Ce qui a changé depuis la version 1" });
        await Assertions.Expect(changed).ToContainTextAsync("Vallée");
        await Assertions.Expect(changed).ToContainTextAsync("Saint-Amans, trois ateliers");
        await LooksRightAsync(reviewer, "review-compared");
        await DecideAsync(reviewer, review, "Approuver l’action", _ => Task.CompletedTask);
        await reviewer.GotoAsync(review);
        await Assertions.Expect(reviewer.GetByRole(AriaRole.Main)).ToContainTextAsync("Approuvée");

        await reviewer.GetByText("Rouvrir cette action").ClickAsync();
        await reviewer.GetByLabel("Motif").FillAsync("Le nombre de participants comptait deux fois les animateurs.");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "Rouvrir " }).ClickAsync();
        await Assertions.Expect(reviewer.GetByRole(AriaRole.Main)).ToContainTextAsync("elle ne compte plus jusqu’à sa nouvelle approbation");
        Assert.Contains("comptait deux fois", await Site.LetterAsync("relay@demo.example", "rouverte", Title));

        await reviewer.GotoAsync("/admin/actions/periode");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "Enregistrer la clôture" }).ClickAsync();
        await Assertions.Expect(reviewer.GetByLabel("Motif")).ToHaveAttributeAsync("aria-invalid", "true");
        await LooksRightAsync(reviewer, "review-period");
    }

    /// <summary>Decides as one person, and where the draw has asked for two opinions, as a second one who does not know the first.</summary>
    private async Task DecideAsync(IPage reviewer, string review, string decision, Func<IPage, Task> fillIn)
    {
        await fillIn(reviewer);
        await reviewer.GetByRole(AriaRole.Button, new() { Name = decision }).ClickAsync();
        await Assertions.Expect(reviewer.GetByRole(AriaRole.Status).First).ToBeVisibleAsync();
        if (!(await reviewer.GetByRole(AriaRole.Main).InnerTextAsync()).Contains("une autre personne donne le sien", StringComparison.Ordinal))
        {
            return;
        }

        var second = await SignedInAsync("admin@demo.example");
        await second.GotoAsync(review);
        await Assertions.Expect(second.GetByRole(AriaRole.Main)).ToContainTextAsync("Il vous sera montré quand vous aurez donné le vôtre");
        await fillIn(second);
        await second.GetByRole(AriaRole.Button, new() { Name = decision }).ClickAsync();
    }
}
