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
        await editor.GotoAsync("/admin/contenu");
        await editor.GetByRole(AriaRole.Link, new() { Name = "Nouvelle page" }).ClickAsync();
        await editor.GetByLabel("Une actualité").CheckAsync();
        await editor.GetByLabel("Titre").FillAsync("Un atelier de réparation à Albi");
        await editor.GetByLabel("Résumé").FillAsync("Samedi, on répare ensemble.");
        await editor.GetByLabel("Adresse obligatoire", new() { Exact = true }).FillAsync("atelier-albi");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Créer le brouillon" }).ClickAsync();

        await editor.GetByLabel("Texte", new() { Exact = true }).FillAsync("Venez avec ce qui ne marche plus. [Plan](nulle-part.md)\n");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }).ClickAsync();
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
}
