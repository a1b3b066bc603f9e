using System.Text;
using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>Somebody reads a collection page by page, in one go and on paper, and each type of resource in its own layout.</summary>
public sealed class CollectionJourney(RunningSite site) : Journey(site)
{
    private const string Collection = "/ressources/recueil-eit-provence-alpes-cote-d-azur";

    private ILocator Main => Page.GetByRole(AriaRole.Main);

    [Fact]
    public async Task A_collection_is_found_read_in_one_go_and_taken_as_a_file()
    {
        await Page.GotoAsync("/ressources?type=collection");
        await Main.GetByRole(AriaRole.Link, new() { Name = "Huit démarches d’écologie industrielle" }).First.ClickAsync();
        await Main.GetByRole(AriaRole.Link, new() { Name = "Lire d’une traite" }).ClickAsync();
        await Main.GetByRole(AriaRole.Navigation, new() { Name = "Sommaire" }).GetByRole(AriaRole.Link, new() { Name = "Entrepreneurs des Sorgues" }).ClickAsync();

        await ReachesAsync(Page, "/livre#entrepreneurs-des-sorgues$");
        await Assertions.Expect(Main.GetByRole(AriaRole.Heading, new() { Name = "Entrepreneurs des Sorgues", Level = 2 })).ToBeInViewportAsync();
        await LooksRightAsync(Page, "collection-book");
        Assert.StartsWith("%PDF-", await FileAsync(Page, "Télécharger en PDF"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_study_is_read_under_the_titles_of_its_source_without_script_on_a_phone()
    {
        var reader = await NewPersonAsync(script: false);
        await reader.SetViewportSizeAsync(320, 640);
        await reader.GotoAsync("/ressources/bois-de-grasse");
        await reader.GetByRole(AriaRole.Link, new() { Name = "Lire avec les rubriques de la source" }).ClickAsync();
        await Assertions.Expect(reader.GetByRole(AriaRole.Heading, new() { Name = "Le + de la démarche" })).ToBeVisibleAsync();

        await reader.GetByRole(AriaRole.Link, new() { Name = "Revenir à la présentation commune" }).ClickAsync();

        await Assertions.Expect(reader.GetByRole(AriaRole.Heading, new() { Name = "Facteurs de réussite" }).Or(reader.GetByRole(AriaRole.Heading, new() { Name = "Carte d’identité" })).First).ToBeVisibleAsync();
        Assert.StartsWith("%PDF-", await FileAsync(reader, "Télécharger en PDF"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_film_asks_nothing_of_anyone_until_it_is_started()
    {
        var asked = new List<string>();
        Page.Request += (_, request) => asked.Add(request.Url);
        await Page.GotoAsync("/ressources/cycle-de-vie-en-cinq-etapes");
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.DoesNotContain(asked, address => address.EndsWith(".webm", StringComparison.Ordinal) || new Uri(address).Host != new Uri(Page.Url).Host);
        await Assertions.Expect(Main.GetByText("Fin de vie : réparer")).ToBeVisibleAsync();
        Assert.True(await Page.Locator("video").EvaluateAsync<bool>("film => new Promise(done => { film.oncanplay = () => done(true); film.onerror = () => done(false); film.load(); film.preload = 'auto'; })"));
    }

    private static async Task<string> FileAsync(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync());
        return Encoding.Latin1.GetString(await File.ReadAllBytesAsync((await download.PathAsync())!));
    }
}
