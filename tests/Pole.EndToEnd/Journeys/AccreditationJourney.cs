using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>An intermediary applies, is judged criterion by criterion with an expert's opinion, shows what was granted; another renews without a day between.</summary>
public sealed partial class AccreditationJourney(RunningSite site) : Journey(site)
{
    private const string Expert = "experte@ailleurs.example";
    private const string Scheme = "Sensibilisation au cycle de vie";

    [Fact]
    public async Task An_application_is_handed_in_judged_with_an_expert_and_granted()
    {
        var newcomer = await SignedInAsync("newrelay@demo.example");
        await newcomer.GotoAsync("/relais/accreditations/demande");
        await newcomer.GetByLabel(Scheme).CheckAsync();
        await newcomer.GetByRole(AriaRole.Button, new() { Name = "Enregistrer et joindre les pièces" }).ClickAsync();
        await HandInAsync(newcomer);
        await Assertions.Expect(newcomer.GetByRole(AriaRole.Main)).ToContainTextAsync("Déposée");
        var application = new Uri(newcomer.Url).AbsolutePath.Replace("/relais/", "/admin/", StringComparison.Ordinal);

        var officer = await SignedInAsync("reviewer@demo.example");
        await officer.GotoAsync(application);
        await officer.GetByRole(AriaRole.Button, new() { Name = "Prendre ce dossier" }).ClickAsync();
        await AskExpertAsync(officer);
        await GiveOpinionAsync(Link().Match(await Site.LetterAsync(Expert, "avis")).Value);

        await officer.ReloadAsync();
        await Assertions.Expect(officer.GetByRole(AriaRole.Main)).ToContainTextAsync("Favorable avec réserves");
        await LooksRightAsync(officer, "criteria-side-by-side");
        await GrantAsync(officer);

        await newcomer.ReloadAsync();
        await LooksRightAsync(newcomer, "accreditation-granted");
        var certificate = await newcomer.RunAndWaitForDownloadAsync(() => newcomer.GetByRole(AriaRole.Link, new() { Name = "Certificat (PDF)" }).ClickAsync());
        Assert.True(new FileInfo(await certificate.PathAsync()).Length > 5_000);
        await newcomer.Locator("a[href*='/verification/']").First.ClickAsync();
        await Assertions.Expect(newcomer.GetByRole(AriaRole.Main)).ToContainTextAsync("valable aujourd’hui");
        await Assertions.Expect(newcomer.GetByRole(AriaRole.Img, new() { Name = "Code à photographier" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_renewal_begins_on_the_day_after_the_end()
    {
        var relay = await SignedInAsync("relay@demo.example");
        await relay.GotoAsync("/relais");
        await relay.GetByRole(AriaRole.Link, new() { Name = "Demander le renouvellement" }).First.ClickAsync();
        await relay.GetByRole(AriaRole.Button, new() { Name = "Enregistrer et joindre les pièces" }).ClickAsync();
        await HandInAsync(relay);
        var application = new Uri(relay.Url).AbsolutePath.Replace("/relais/", "/admin/", StringComparison.Ordinal);

        var officer = await SignedInAsync("reviewer@demo.example");
        await officer.GotoAsync(application);
        await officer.GetByRole(AriaRole.Button, new() { Name = "Prendre ce dossier" }).ClickAsync();
        await officer.GetByRole(AriaRole.Link, new() { Name = "Juger les critères" }).ClickAsync();
        await GrantAsync(officer);

        await relay.ReloadAsync();
        await Assertions.Expect(relay.GetByRole(AriaRole.Main)).ToContainTextAsync("Accordée");
    }

    private static async Task HandInAsync(IPage page)
    {
        await page.GetByLabel("Votre expérience et vos projets").FillAsync("Deux saisons de petits déjeuners d’entreprises, douze participants en moyenne.");
        foreach (var field in await page.Locator("input[type=file]").AllAsync())
        {
            await field.SetInputFilesAsync(new FilePayload { Name = "piece.txt", MimeType = "text/plain", Buffer = "Douze personnes."u8.ToArray() });
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Déposer le dossier" }).ClickAsync();
    }

    private static async Task AskExpertAsync(IPage officer)
    {
        await officer.GetByRole(AriaRole.Link, new() { Name = "Juger les critères" }).ClickAsync();
        await officer.GetByLabel("Nom de l’expert").FillAsync("Une experte");
        await officer.GetByLabel("Adresse électronique").FillAsync(Expert);
        await officer.GetByLabel("Ce que vous aimeriez savoir").FillAsync("L’atelier suffit-il ?");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Envoyer la demande d’avis" }).ClickAsync();
        await Assertions.Expect(officer.GetByRole(AriaRole.Main)).ToContainTextAsync("Attendu jusqu’au");
    }

    private async Task GiveOpinionAsync(string link)
    {
        await Page.GotoAsync(link);
        await LooksRightAsync(Page, "opinion");
        foreach (var verdict in await Page.GetByLabel("Votre avis").AllAsync())
        {
            await verdict.SelectOptionAsync("Met");
        }

        await Page.GetByLabel("Favorable avec réserves").CheckAsync();
        await Page.GetByLabel("Je n’ai ni intérêt ni lien").CheckAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Transmettre mon avis" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Votre avis est transmis");
    }

    private static async Task GrantAsync(IPage officer)
    {
        foreach (var verdict in await officer.GetByLabel("Votre jugement").AllAsync())
        {
            await verdict.SelectOptionAsync("Met");
        }

        await officer.GetByRole(AriaRole.Button, new() { Name = "Enregistrer les critères" }).ClickAsync();
        await officer.GetByRole(AriaRole.Link, new() { Name = "Revenir au dossier" }).ClickAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "Accorder l’accréditation", Exact = true }).ClickAsync();
        await Assertions.Expect(officer.GetByRole(AriaRole.Main)).ToContainTextAsync("Accordée");
    }

    [GeneratedRegex(@"http\S+/avis\?jeton=[\w-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
