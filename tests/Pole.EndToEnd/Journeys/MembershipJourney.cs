using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>A company comes from nowhere, joins, pays, and is told that it is a member.</summary>
public sealed partial class MembershipJourney(RunningSite site) : Journey(site)
{
    private const string Email = "nouvelle@ateliers.example";
    private const string Name = "Ateliers du Revermont";

    [Fact]
    public async Task A_company_registers_joins_pays_and_becomes_a_member()
    {
        await RegisterAsync();
        await CreateOrganisationAsync();
        await ApplyAsync();
        var invoice = await ApproveAsync();
        await PayAsync(invoice);

        await Page.GotoAsync("/espace/adhesion");
        await Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Active");
        Assert.Contains(Name, await Site.LetterAsync(Email, "adhésion est active"));
    }

    private async Task RegisterAsync()
    {
        await Page.GotoAsync("/compte/inscription");
        await Page.GetByLabel("Prénom et nom").FillAsync("Maud Reverchon");
        await Page.GetByLabel("Adresse électronique").FillAsync(Email);
        await Page.GetByLabel("Mot de passe").FillAsync("trop court");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Créer mon compte" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync("douze caractères");
        await Assertions.Expect(Page.GetByLabel("Prénom et nom")).ToHaveValueAsync("Maud Reverchon");
        await LooksRightAsync(Page, "register-errors");

        await Page.GetByLabel("Mot de passe").FillAsync("Quatre-sabots-et-une-lime");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Créer mon compte" }).ClickAsync();
        var letter = await Site.LetterAsync(Email, "Confirmez");
        await Page.GotoAsync(Link().Match(letter).Value);
        await Page.GetByLabel("Mot de passe").FillAsync("Quatre-sabots-et-une-lime");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Confirmer et me connecter" }).ClickAsync();
        await ReachesAsync(Page, "/espace");
    }

    private async Task CreateOrganisationAsync()
    {
        await Page.GotoAsync("/espace/organisations/nouvelle");
        await Page.GetByLabel("SIRET").FillAsync("812 345 678 00019");
        await Page.GetByLabel("Type d’organisme").SelectOptionAsync(new SelectOptionValue { Label = "Entreprise" });
        await Page.GetByLabel("Nom", new() { Exact = false }).First.FillAsync(Name);
        await Page.GetByLabel("Effectif").FillAsync("34");
        await Page.GetByLabel("Chiffre d’affaires annuel").FillAsync("4 200 000");
        await Page.GetByLabel("Numéro et voie").FillAsync("2 chemin des Forges");
        await Page.GetByLabel("Code postal").FillAsync("39000");
        await Page.GetByLabel("Commune").FillAsync("Lons-le-Saunier");
        await Page.GetByLabel("Département").SelectOptionAsync("39");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Inscrire l’organisme" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync("SIRET");
        await Assertions.Expect(Page.GetByLabel("Commune")).ToHaveValueAsync("Lons-le-Saunier");
        await LooksRightAsync(Page, "organisation-errors");

        await Page.GetByLabel("SIRET").FillAsync("73282932000074");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Inscrire l’organisme" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = Name })).ToBeVisibleAsync();
    }

    private async Task ApplyAsync()
    {
        await Page.GotoAsync("/espace/adhesion");
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Demander l’adhésion" }).ClickAsync();
        await Page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await Page.GetByLabel("Nous acceptons les statuts").CheckAsync();
        await LooksRightAsync(Page, "membership-apply");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Envoyer la demande" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync("cinq jours ouvrés");
    }

    private async Task<string> ApproveAsync()
    {
        var admin = await SignedInAsync("admin@demo.example");
        await admin.GotoAsync("/admin");
        await admin.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "adhésion" }).First.ClickAsync();
        await admin.GetByRole(AriaRole.Link, new() { Name = Name }).ClickAsync();
        await LooksRightAsync(admin, "membership-review");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Accepter et facturer" }).ClickAsync();
        await Assertions.Expect(admin.GetByRole(AriaRole.Main)).ToContainTextAsync("En attente de règlement");

        var letter = await Site.LetterAsync(Email, "Votre facture");
        await Page.GotoAsync("/espace/factures");
        await Page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link).First.ClickAsync();
        await LooksRightAsync(Page, "invoice");
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Link, new() { Name = "PDF" }).First.ClickAsync());
        await using var pdf = await download.CreateReadStreamAsync();
        var head = new byte[5];
        await pdf.ReadExactlyAsync(head);
        Assert.Equal("%PDF-"u8.ToArray(), head);
        return letter;
    }

    private async Task PayAsync(string letter)
    {
        var accountant = await SignedInAsync("accountant@demo.example");
        await accountant.GotoAsync("/admin/virements");
        await accountant.GetByLabel("Montant").FillAsync(Total().Match(letter).Groups[1].Value);
        await accountant.GetByLabel("Référence de la banque").FillAsync("VIR-2026-77812");
        await accountant.GetByLabel("Donneur d’ordre").FillAsync(Name);
        await accountant.GetByLabel("Libellé").FillAsync("COTISATION " + Reference().Match(letter).Groups[1].Value);
        await accountant.GetByRole(AriaRole.Button, new() { Name = "Enregistrer le virement" }).ClickAsync();
        await Assertions.Expect(accountant.GetByRole(AriaRole.Main)).ToContainTextAsync("VIR-2026-77812");
    }

    [GeneratedRegex(@"https?://\S+?(?=[\s)>]|$)")]
    private static partial Regex Link();

    [GeneratedRegex(@"régler\s*:\s*\**([\d\s\u00A0\u202F]+,\d\d)")]
    private static partial Regex Total();

    [GeneratedRegex(@"Référence à indiquer\s*:\s*\**([A-Z0-9 \u00A0]+?)\**\s*[\r\n]")]
    private static partial Regex Reference();
}
