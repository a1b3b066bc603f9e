using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>An editor’s morning: a news item begun, looked at, shown to somebody outside, corrected, published, and put back.</summary>
public sealed class EditorsMorning(RunningSite site) : Journey(site)
{
    [Fact]
    public async Task A_news_item_goes_from_an_empty_page_to_its_readers()
    {
        var editor = await SignedInAsync("editor@demo.example");
        await DraftAsync(editor, "Un atelier de réparation à Albi", "atelier-albi");

        await WriteAsync(editor, "Venez avec ce qui ne marche plus. [Plan](nulle-part.md)");
        await Assertions.Expect(editor.GetByRole(AriaRole.Main)).ToContainTextAsync("lien brisé");
        await LooksRightAsync(editor, "edit-refused");
        await editor.GetByLabel("Texte", new() { Exact = true }).FillAsync("Venez avec ce qui ne marche plus.\n");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Voir l’aperçu" }).ClickAsync();
        await Assertions.Expect(editor.FrameLocator("iframe[title='Aperçu sombre']").GetByRole(AriaRole.Main)).ToContainTextAsync("Venez avec ce qui ne marche plus.");
        await LooksRightAsync(editor, "edit-preview");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }).ClickAsync();

        await editor.GetByRole(AriaRole.Button, new() { Name = "Créer un lien d’aperçu" }).ClickAsync();
        var told = await editor.GetByText("Voici le lien").InnerTextAsync();
        var stranger = await NewPersonAsync();
        await stranger.GotoAsync(told[told.IndexOf("http", StringComparison.Ordinal)..].Trim());
        await Assertions.Expect(stranger.GetByRole(AriaRole.Main)).ToContainTextAsync("Venez avec ce qui ne marche plus.");

        await editor.GetByLabel("Brouillon").SelectOptionAsync("");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }).ClickAsync();
        await stranger.GotoAsync("/actualites/atelier-albi");
        await Assertions.Expect(stranger.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Un atelier de réparation à Albi");

        await editor.GetByRole(AriaRole.Link, new() { Name = "Historique" }).ClickAsync();
        await LooksRightAsync(editor, "edit-history");
        await editor.GetByRole(AriaRole.Link, new() { Name = "Version 2" }).ClickAsync();
        await LooksRightAsync(editor, "edit-compared");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Revenir à la version 2" }).ClickAsync();
        Assert.Equal(404, (await stranger.GotoAsync("/actualites/atelier-albi"))!.Status);
    }

    [Fact]
    public async Task Two_editors_at_one_page_lose_nothing_and_a_page_that_moves_leads_on()
    {
        var editor = await SignedInAsync("editor@demo.example");
        await DraftAsync(editor, "Une page à quatre mains", "quatre-mains");
        var file = editor.Url;
        var colleague = await SignedInAsync("admin@demo.example");
        await colleague.GotoAsync(file);
        await Assertions.Expect(colleague.GetByRole(AriaRole.Main)).ToContainTextAsync("a aussi cette page ouverte");

        await WriteAsync(editor, "Le premier texte.");
        await WriteAsync(colleague, "Le second texte.");
        await Assertions.Expect(colleague.GetByRole(AriaRole.Heading, new() { Name = "Les deux textes" })).ToBeVisibleAsync();
        await LooksRightAsync(colleague, "edit-both");
        await colleague.GetByRole(AriaRole.Button, new() { Name = "Enregistrer mon texte à la place" }).ClickAsync();
        await Assertions.Expect(colleague.GetByLabel("Texte", new() { Exact = true })).ToHaveValueAsync("Le second texte.\n");

        await colleague.GetByLabel("Brouillon").SelectOptionAsync("");
        await colleague.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }).ClickAsync();
        await colleague.GetByLabel("Nouvelle adresse").FillAsync("actualites/a-plusieurs-mains");
        await colleague.GetByRole(AriaRole.Button, new() { Name = "Déplacer la page" }).ClickAsync();
        await Assertions.Expect(colleague.GetByRole(AriaRole.Main)).ToContainTextAsync("La page est à sa nouvelle place");
        await Page.GotoAsync("/actualites/quatre-mains");
        Assert.EndsWith("/actualites/a-plusieurs-mains", Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Le second texte.");

        await colleague.GetByLabel("Oui, supprimer").CheckAsync();
        await colleague.GetByRole(AriaRole.Button, new() { Name = "Supprimer la page" }).ClickAsync();
        Assert.Equal(404, (await Page.GotoAsync("/actualites/a-plusieurs-mains"))!.Status);
    }

    private static async Task DraftAsync(IPage editor, string title, string address)
    {
        await editor.GotoAsync("/admin/contenu");
        await editor.GetByRole(AriaRole.Link, new() { Name = "Nouvelle page" }).ClickAsync();
        await editor.GetByLabel("Une actualité").CheckAsync();
        await editor.GetByLabel("Titre").FillAsync(title);
        await editor.GetByLabel("Résumé").FillAsync("Une phrase.");
        await editor.GetByLabel("Adresse obligatoire", new() { Exact = true }).FillAsync(address);
        await editor.GetByRole(AriaRole.Button, new() { Name = "Créer le brouillon" }).ClickAsync();
    }

    private static async Task WriteAsync(IPage editor, string text)
    {
        await editor.GetByLabel("Texte", new() { Exact = true }).FillAsync(text + "\n");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }).ClickAsync();
    }
}
