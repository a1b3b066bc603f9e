using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>A toolkit goes to the firm that pays its dues and is accredited; the others are told what they lack (R9).</summary>
public sealed class ToolkitJourney(RunningSite site) : Journey(site)
{
    [Fact]
    public async Task The_accredited_member_downloads_and_the_others_are_told_which_condition_is_missing()
    {
        var consultant = await SignedInAsync("consultant@demo.example");
        await consultant.GotoAsync("/espace/outils");
        await LooksRightAsync(consultant, "toolkits-mine");
        await consultant.GetByRole(AriaRole.Main).Locator("li", new() { HasText = "Ouvert aujourd’hui" }).GetByRole(AriaRole.Link).First.ClickAsync();
        var toolkit = consultant.Url;
        await consultant.GetByRole(AriaRole.Main).Locator("a[href*='/telecharger/']").First.ClickAsync();
        var file = consultant.Url;
        await consultant.GetByRole(AriaRole.Button, new() { Name = "Télécharger" }).ClickAsync();
        await Assertions.Expect(consultant.GetByRole(AriaRole.Alert).Or(consultant.Locator(".error-summary")).First).ToBeVisibleAsync();
        await LooksRightAsync(consultant, "toolkit-download-errors");

        await consultant.GetByLabel("À quoi servira ce fichier").FillAsync("Diagnostic d’une PME de la plasturgie");
        await consultant.GetByLabel("J’accepte cette licence").CheckAsync();
        var download = await consultant.RunAndWaitForDownloadAsync(() => consultant.GetByRole(AriaRole.Button, new() { Name = "Télécharger" }).ClickAsync());
        Assert.True(new FileInfo(await download.PathAsync()).Length > 100);

        await consultant.GotoAsync("/espace/outils");
        var again = await consultant.RunAndWaitForDownloadAsync(() => consultant.GetByRole(AriaRole.Link, new() { Name = "Reprendre cette copie" }).First.ClickAsync());
        Assert.Equal(await File.ReadAllBytesAsync(await download.PathAsync()), await File.ReadAllBytesAsync(await again.PathAsync()));
        await consultant.GetByRole(AriaRole.Link, new() { Name = "Questions et réponses" }).First.ClickAsync();
        await LooksRightAsync(consultant, "toolkit-questions");
        await consultant.GetByLabel("Votre question").FillAsync("Faut-il noter les flux de l’atelier de maintenance ?");
        await consultant.GetByRole(AriaRole.Button, new() { Name = "Envoyer la question" }).ClickAsync();
        await Assertions.Expect(consultant.GetByRole(AriaRole.Main)).ToContainTextAsync("L’équipe n’a pas encore répondu");

        var officer = await SignedInAsync("reviewer@demo.example");
        await officer.GotoAsync("/admin/outils/reconnaitre");
        await officer.GetByLabel("La copie").SetInputFilesAsync(new FilePayload { Name = download.SuggestedFilename, MimeType = "application/octet-stream", Buffer = await File.ReadAllBytesAsync(await download.PathAsync()) });
        await officer.GetByRole(AriaRole.Button, new() { Name = "Reconnaître" }).ClickAsync();
        await Assertions.Expect(officer.GetByRole(AriaRole.Main)).ToContainTextAsync("Diagnostic d’une PME de la plasturgie");
        await LooksRightAsync(officer, "toolkit-copy-recognised");

        var lapsed = await SignedInAsync("lapsed@demo.example");
        await lapsed.GotoAsync(file);
        await Assertions.Expect(lapsed.GetByRole(AriaRole.Main)).ToContainTextAsync("ne peut pas vous être remis");
        await Assertions.Expect(lapsed.GetByRole(AriaRole.Main)).ToContainTextAsync("L’adhésion s’est terminée");
        await LooksRightAsync(lapsed, "toolkit-refused");

        var company = await SignedInAsync("company@demo.example");
        await company.GotoAsync(file);
        await Assertions.Expect(company.GetByRole(AriaRole.Main)).ToContainTextAsync("accrédit");
        await Assertions.Expect(company.GetByRole(AriaRole.Button, new() { Name = "Télécharger" })).ToHaveCountAsync(0);

        await Page.GotoAsync(toolkit);
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }
}
