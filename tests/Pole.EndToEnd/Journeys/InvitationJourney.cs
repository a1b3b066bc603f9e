using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>The owner of a company invites a colleague, who comes from nowhere and joins.</summary>
public sealed partial class InvitationJourney(RunningSite site) : Journey(site)
{
    private const string Email = "perrine@collegues.example";

    [Fact]
    public async Task A_colleague_is_invited_registers_and_joins()
    {
        var owner = await SignedInAsync("company@demo.example");
        await InviteAsync(owner);
        var link = Link().Match(await Site.LetterAsync(Email, "vous invite à rejoindre")).Value;

        await RegisterAsync(link);
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Rejoindre" }).ClickAsync();
        await LooksRightAsync(Page, "invitation-answer");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Rejoindre" }).ClickAsync();

        await Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync("SIRET");
        await owner.ReloadAsync();
        await Assertions.Expect(owner.GetByRole(AriaRole.Row, new() { Name = "Perrine Colombet" })).ToContainTextAsync("Contact formation");
        await Page.GotoAsync(link);
        await Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync("a déjà été acceptée");
    }

    private async Task InviteAsync(IPage owner)
    {
        await owner.GotoAsync("/espace");
        await owner.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading, new() { Level = 3 }).First.GetByRole(AriaRole.Link).ClickAsync();
        await owner.GetByRole(AriaRole.Link, new() { Name = "Les personnes et leurs rôles" }).ClickAsync();
        await owner.GetByRole(AriaRole.Link, new() { Name = "Inviter une personne" }).ClickAsync();
        await owner.GetByLabel("Adresse électronique").FillAsync("perrine");
        await owner.GetByLabel("Contact formation").CheckAsync();
        await owner.GetByRole(AriaRole.Button, new() { Name = "Envoyer l’invitation" }).ClickAsync();
        await Assertions.Expect(owner.GetByLabel("Contact formation")).ToBeCheckedAsync();
        await LooksRightAsync(owner, "invite-errors");

        await owner.GetByLabel("Adresse électronique").FillAsync(Email);
        await owner.GetByRole(AriaRole.Button, new() { Name = "Envoyer l’invitation" }).ClickAsync();
        await Assertions.Expect(owner.GetByRole(AriaRole.Main)).ToContainTextAsync("L’invitation part pour " + Email);
        await LooksRightAsync(owner, "people-invited");
        await owner.GetByRole(AriaRole.Link, new() { Name = "Suivre " + Email }).ClickAsync();
        await LooksRightAsync(owner, "invitation-followed");
        await owner.GoBackAsync();
    }

    private async Task RegisterAsync(string link)
    {
        await Page.GotoAsync(link);
        await LooksRightAsync(Page, "invitation-opened");
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Créer mon compte" }).ClickAsync();
        await Page.GetByLabel("Prénom et nom").FillAsync("Perrine Colombet");
        await Page.GetByLabel("Adresse électronique").FillAsync(Email);
        await Page.GetByLabel("Mot de passe").FillAsync("Cinq-rabots-sous-un-tilleul");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Créer mon compte" }).ClickAsync();
        await Page.GotoAsync(Link().Match(await Site.LetterAsync(Email, "Confirmez")).Value);
        await Page.GetByLabel("Mot de passe").FillAsync("Cinq-rabots-sous-un-tilleul");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Confirmer et me connecter" }).ClickAsync();
        await ReachesAsync(Page, "/espace");
        await LooksRightAsync(Page, "home-invited");
    }

    [GeneratedRegex(@"https?://\S+?(?=[\s)>]|$)")]
    private static partial Regex Link();
}
