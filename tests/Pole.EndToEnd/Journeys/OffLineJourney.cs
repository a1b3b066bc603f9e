using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>An action in a tunnel: logged without network, kept though the browser is closed, sent once there is network again.</summary>
public sealed class OffLineJourney(RunningSite site) : Journey(site)
{
    private const string Title = "Visite dans un tunnel";

    [Fact]
    public async Task An_action_logged_without_network_outlives_the_browser_and_is_sent_once()
    {
        var storage = Directory.CreateTempSubdirectory("pole-phone").FullName;
        await using (var phone = await Site.PhoneAsync(storage))
        {
            var page = phone.Pages[0];
            await SignInAsync(page, "relay@demo.example");
            await OpenAsync(page);
            await phone.SetOfflineAsync(true);
            await page.ReloadAsync();
            Assert.True(await page.EvaluateAsync<bool>("fetch('/health/live').then(() => false, () => true)"), "The site still answers.");
            await LogAsync(page, Title);
            await Assertions.Expect(Waiting(page)).ToContainTextAsync("En attente d’envoi");
            await Assertions.Expect(Waiting(page)).ToContainTextAsync("fichiers joints : 1");
        }

        // The browser was closed, and is opened again in the tunnel: the page is there, and what was logged with it.
        await using (var phone = await Site.PhoneAsync(storage))
        {
            await phone.SetOfflineAsync(true);
            var page = phone.Pages[0];
            await page.GotoAsync("/relais/terrain");
            await Assertions.Expect(Waiting(page)).ToContainTextAsync(Title);
            Assert.Empty(await Looks.FaultsAsync(page, "on-site-off-line"));

            // Out of the tunnel: the session ended with the browser, so its author signs in, and it leaves by itself.
            await phone.SetOfflineAsync(false);
            await page.GetByRole(AriaRole.Button, new() { Name = "Envoyer maintenant" }).ClickAsync();
            await Assertions.Expect(Waiting(page)).ToContainTextAsync("Connectez-vous pour l’envoyer");
            await SignInAsync(page, "relay@demo.example");
            await page.GotoAsync("/relais/terrain");
            await Assertions.Expect(Waiting(page)).ToContainTextAsync("Enregistrée sur le site");
            await Assertions.Expect(Waiting(page).GetByRole(AriaRole.Link, new() { Name = "Se connecter" })).ToBeHiddenAsync();
            await Looks.KeepPictureAsync(page, "on-site-sent");

            await page.GotoAsync("/relais/actions");
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = Title })).ToHaveCountAsync(1);
            await page.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("compte-rendu.txt");
        }

        Directory.Delete(storage, recursive: true);
    }

    [Fact]
    public async Task What_was_changed_at_the_office_meanwhile_is_shown_side_by_side_and_its_author_chooses()
    {
        var page = await SignedInAsync("relay@demo.example");
        await OpenAsync(page);
        await LogAsync(page, "Visite changée au bureau");
        await Assertions.Expect(Waiting(page)).ToContainTextAsync("Enregistrée sur le site");
        var office = await page.Context.NewPageAsync();
        await office.GotoAsync(await Waiting(page).GetByRole(AriaRole.Link, new() { Name = "Compléter" }).GetAttributeAsync("href") ?? "");
        await office.GetByLabel("Commune ou zone").FillAsync("Graulhet");
        await office.GetByRole(AriaRole.Button, new() { Name = "Enregistrer le brouillon" }).Last.ClickAsync();
        await LeavesAsync(office, "/modifier$");

        await Waiting(page).GetByRole(AriaRole.Button, new() { Name = "Reprendre" }).ClickAsync();
        await page.GetByLabel("Présentes").FillAsync("3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Garder cette action" }).ClickAsync();

        await Assertions.Expect(Waiting(page)).ToContainTextAsync("Le site en a une autre version");
        await Assertions.Expect(Waiting(page).GetByRole(AriaRole.Row, new() { Name = "Commune ou zone" })).ToContainTextAsync("Graulhet");
        await page.SetViewportSizeAsync(320, 700);
        await LooksRightAsync(page, "on-site-both-versions");
        await Waiting(page).GetByRole(AriaRole.Button, new() { Name = "Garder celle du téléphone" }).ClickAsync();
        await Assertions.Expect(Waiting(page)).ToContainTextAsync("Enregistrée sur le site");
        await office.ReloadAsync();
        await Assertions.Expect(office.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("Graulhet");
    }

    [Fact]
    public async Task Signing_out_asks_before_it_clears_what_waits_on_the_phone()
    {
        var page = await SignedInAsync("relay@demo.example");
        await OpenAsync(page);
        await page.RouteAsync("**/relais/terrain", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
        await LogAsync(page, "Visite jamais envoyée");
        await Assertions.Expect(Waiting(page)).ToContainTextAsync("En attente d’envoi");

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Se déconnecter" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("ne sont pas encore envoyées");
        await LooksRightAsync(page, "sign-out-waiting");
        await page.GetByRole(AriaRole.Button, new() { Name = "Me déconnecter et les effacer" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Se connecter" }).First).ToBeVisibleAsync();
        Assert.Equal("0 0 0", await page.EvaluateAsync<string>(
            "Promise.all([caches.keys(), indexedDB.databases(), navigator.serviceWorker.getRegistrations()]).then(all => all.map(each => each.length).join(' '))"));
    }

    [Fact]
    public async Task Without_script_the_page_is_a_plain_form()
    {
        var page = await NewPersonAsync(script: false);
        await SignInAsync(page, "relay@demo.example");
        await page.GotoAsync("/relais/terrain");
        await page.GetByLabel("Intitulé").FillAsync("Visite sans script");
        await page.GetByRole(AriaRole.Button, new() { Name = "Garder cette action" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Intitulé")).ToHaveValueAsync("Visite sans script");
    }

    /// <summary>Opens the page until it is ready to be opened without network.</summary>
    private static async Task OpenAsync(IPage page)
    {
        await page.GotoAsync("/relais/terrain");
        await page.WaitForFunctionAsync("navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)");
    }

    private static ILocator Waiting(IPage page) => page.Locator("#waiting");

    private static async Task LogAsync(IPage page, string title)
    {
        await page.GetByLabel("Intitulé").FillAsync(title);
        await page.GetByLabel("Type", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Visite de site" });
        await page.GetByLabel("Présentes").FillAsync("1");
        await page.GetByLabel("Joindre des fichiers").SetInputFilesAsync(new FilePayload
        {
            Name = "compte-rendu.txt",
            MimeType = "text/plain",
            Buffer = "Une heure d’atelier"u8.ToArray(),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Garder cette action" }).ClickAsync();
        await Assertions.Expect(Waiting(page)).ToContainTextAsync(title);
    }
}
