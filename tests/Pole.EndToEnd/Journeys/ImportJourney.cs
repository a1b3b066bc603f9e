using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>An editor imports a sheet of each format: pastes it, corrects it beside its text, and keeps the draft.</summary>
public sealed class ImportJourney(RunningSite site) : Journey(site)
{
    private static readonly string Sheets = Path.Combine(Repository.Root, "tests", "Pole.Tests", "Features", "Resources", "Importing", "Sheets");

    [Theory]
    [InlineData("optigede", "Fiche action OPTIGEDE", "rencontres-du-canton")]
    [InlineData("optigede-sans-titres", "Fiche action OPTIGEDE", "bourse-sans-titres")]
    [InlineData("portail", "Portail de l’économie circulaire", "portail-genevois")]
    public async Task A_sheet_is_pasted_corrected_and_kept(string file, string format, string slug)
    {
        var editor = await SignedInAsync("editor@demo.example");
        await editor.GotoAsync("/admin/ressources/importer");
        await LooksRightAsync(editor, $"import-{file}-empty");

        await editor.GetByLabel("Le texte de la fiche").FillAsync(await File.ReadAllTextAsync(Path.Combine(Sheets, $"{file}.txt")));
        await editor.GetByRole(AriaRole.Button, new() { Name = "Lire la fiche" }).ClickAsync();

        await Assertions.Expect(editor.GetByRole(AriaRole.Main)).ToContainTextAsync($"Format reconnu : {format}");
        await LooksRightAsync(editor, $"import-{file}-read");
        await KeepAsync(editor, slug);
    }

    [Fact]
    public async Task A_sheet_of_a_collection_is_chosen_without_script_on_a_phone()
    {
        var editor = await NewPersonAsync(script: false);
        await editor.SetViewportSizeAsync(320, 640);
        await SignInAsync(editor, "editor@demo.example");
        await editor.GotoAsync("/admin/ressources/importer");
        await editor.GetByLabel("Ou un fichier").SetInputFilesAsync(Path.Combine(Sheets, "recueil.txt"));
        await editor.GetByRole(AriaRole.Button, new() { Name = "Lire la fiche" }).ClickAsync();
        await editor.GetByLabel("Mieux connaître les flux de Toulon Ouest").CheckAsync();
        await editor.GetByRole(AriaRole.Button, new() { Name = "Lire cette fiche" }).ClickAsync();

        await Assertions.Expect(editor.GetByLabel("Nom du porteur")).ToHaveValueAsync("Association de Développement des Entreprises de Toulon-Ouest");
        await KeepAsync(editor, "flux-de-toulon");
    }

    private async Task KeepAsync(IPage editor, string slug)
    {
        await editor.GetByLabel("Nom du fichier").FillAsync(slug);
        await editor.GetByLabel("Titre", new() { Exact = false }).First.FillAsync("Une fiche importée");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Enregistrer le brouillon" }).ClickAsync();
        await Assertions.Expect(editor.GetByText($"resources/{slug}.md")).ToBeVisibleAsync();

        var written = await File.ReadAllTextAsync(Path.Combine(Site.ContentFolder, "resources", $"{slug}.md"));
        Assert.StartsWith("---\ndraft: true\n", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Camille", written, StringComparison.Ordinal);
    }
}
