using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>The action of the OPTIGEDE sheet: logged by an intermediary on a phone, returned once, corrected, approved, counted.</summary>
public sealed class ActionJourney(RunningSite site) : Journey(site)
{
    private const string Title = "Rencontres des industriels du canton";

    [Fact]
    public async Task An_action_is_logged_submitted_returned_corrected_approved_and_counted()
    {
        var relay = await SignedInAsync("relay@demo.example");
        await relay.SetViewportSizeAsync(390, 844);
        await relay.LogActionAsync(Title, ActionSteps.DayFromNow(-40), "Canton");
        await relay.GetByRole(AriaRole.Button, new() { Name = "Enregistrer et soumettre" }).ClickAsync();
        await Assertions.Expect(relay.GetByRole(AriaRole.Main)).ToContainTextAsync("Soumise");
        var action = relay.Url;

        var reviewer = await SignedInAsync("reviewer@demo.example");
        await reviewer.GotoAsync("/admin/actions");
        await reviewer.GetByRole(AriaRole.Link, new() { Name = Title }).First.ClickAsync();
        var review = reviewer.Url;
        await LooksRightAsync(reviewer, "action-review");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "Renvoyer" }).ClickAsync();
        await Assertions.Expect(reviewer.GetByLabel("Commentaire")).ToHaveAttributeAsync("aria-invalid", "true");
        await reviewer.GetByLabel("Commentaire").FillAsync("Précisez la commune où se tenaient les rencontres.");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "Renvoyer" }).ClickAsync();
        Assert.Contains("Précisez la commune", await Site.LetterAsync("relay@demo.example", "compléter", Title));

        await relay.GotoAsync(action);
        await Assertions.Expect(relay.GetByRole(AriaRole.Main)).ToContainTextAsync("Précisez la commune");
        await relay.GetByRole(AriaRole.Link, new() { Name = "Corriger l’action" }).ClickAsync();
        await relay.GetByLabel("Commune ou zone").FillAsync("Canton, salle des fêtes");
        await relay.GetByRole(AriaRole.Button, new() { Name = "Enregistrer et soumettre" }).ClickAsync();

        await reviewer.GotoAsync(review);
        await Assertions.Expect(reviewer.GetByRole(AriaRole.Main)).ToContainTextAsync("salle des fêtes");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "Approuver l’action" }).ClickAsync();
        await Assertions.Expect(reviewer.GetByRole(AriaRole.Main)).ToContainTextAsync("Approuvée");

        await Page.GotoAsync("/observatoire/entonnoir");
        await Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync(Title);

        await relay.GotoAsync(action);
        await LooksRightAsync(relay, "action-approved");
        await relay.GetByLabel("Intitulés de la fiche").SelectOptionAsync(new SelectOptionValue { Label = "Fiche action OPTIGEDE" });
        await relay.GetByRole(AriaRole.Button, new() { Name = "En faire une fiche" }).ClickAsync();
        await Assertions.Expect(relay.GetByRole(AriaRole.Main)).ToContainTextAsync("La fiche est commencée");
        await Assertions.Expect(relay.GetByLabel("Forme de la fiche")).ToHaveValueAsync("optigede");
    }

    [Fact]
    public async Task Several_actions_come_from_a_spreadsheet_once_every_cell_can_be_read()
    {
        var relay = await SignedInAsync("relay@demo.example");
        await relay.SetViewportSizeAsync(320, 800);
        await relay.GotoAsync("/relais/actions");
        await relay.GetByRole(AriaRole.Link, new() { Name = "En saisir plusieurs par tableur" }).ClickAsync();
        await SendAsync(relay, "Intitulé;Type;Premier jour\nAtelier des drèches;Atelier;hier\n");
        await Assertions.Expect(relay.GetByRole(AriaRole.Rowheader, new() { Name = "Ligne 2 · Premier jour" })).ToBeVisibleAsync();
        await LooksRightAsync(relay, "action-spreadsheet-refused");

        await SendAsync(relay, $"Intitulé;Type;Premier jour\nAtelier des drèches;Atelier;{ActionSteps.DayFromNow(-10)}\nVisite d’une brasserie;Visite de site;{ActionSteps.DayFromNow(-9)}\n");
        await Assertions.Expect(relay.GetByRole(AriaRole.Main)).ToContainTextAsync("Brouillons commencés : 2");
        await Assertions.Expect(relay.GetByRole(AriaRole.Link, new() { Name = "Visite d’une brasserie" })).ToBeVisibleAsync();
    }

    private static async Task SendAsync(IPage page, string text)
    {
        await page.GetByLabel("Votre tableur").SetInputFilesAsync(new FilePayload { Name = "actions.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Envoyer le tableur" }).ClickAsync();
    }

    [Fact]
    public async Task A_person_without_accreditation_is_refused_told_why_and_loses_nothing()
    {
        var newcomer = await SignedInAsync("newrelay@demo.example");
        await newcomer.LogActionAsync(Title, ActionSteps.DayFromNow(-20), "Canton");

        await newcomer.GetByRole(AriaRole.Button, new() { Name = "Enregistrer et soumettre" }).ClickAsync();

        await Assertions.Expect(newcomer.GetByRole(AriaRole.Main)).ToContainTextAsync("accréditation");
        await Assertions.Expect(newcomer.GetByLabel("Intitulé")).ToHaveValueAsync(Title);
        await Assertions.Expect(newcomer.GetByLabel("Approchées")).ToHaveValueAsync("60");
        await LooksRightAsync(newcomer, "action-refused");
    }
}
