using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>People search: by keyboard, without script, on a phone, with the rights that they have; and are told what is new.</summary>
public sealed partial class SearchJourney(RunningSite site) : Journey(site)
{
    private const string KeptForMembers = "Grille de relevé des flux d’une entreprise";
    private const string KeptForAccredited = "Animer une bourse";

    [Fact]
    public async Task The_whole_site_is_searched_by_keyboard_alone()
    {
        await Page.GotoAsync("/recherche");
        await Page.Keyboard.PressAsync("Tab");
        var box = MainOf(Page).GetByRole(AriaRole.Combobox);
        for (var steps = 0; steps < 40 && !await box.EvaluateAsync<bool>("box => box === document.activeElement"); steps++)
        {
            await Page.Keyboard.PressAsync("Tab");
        }

        await Page.Keyboard.TypeAsync("palette");
        await Page.Keyboard.PressAsync("Escape");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(MainOf(Page).GetByRole(AriaRole.Status).Filter(new() { HasText = "résultats" })).ToBeVisibleAsync();
        await MainOf(Page).GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Ressources" }).FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(MainOf(Page).GetByRole(AriaRole.Link, new() { Name = ", retirer ce filtre" })).ToHaveCountAsync(1);
        await MainOf(Page).GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link).First.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");

        await ReachesAsync(Page, "/ressources/[^/]+$");
    }

    [Fact]
    public async Task A_proposal_is_taken_by_keyboard_alone()
    {
        await Page.GotoAsync("/recherche");
        var box = MainOf(Page).GetByRole(AriaRole.Combobox);
        await box.FocusAsync();
        await Page.Keyboard.TypeAsync("palett");
        await Assertions.Expect(MainOf(Page).GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", AnyText());
        var taken = await MainOf(Page).GetByRole(AriaRole.Option, new() { Selected = true }).TextContentAsync();
        await Page.Keyboard.PressAsync("Enter");

        await LeavesAsync(Page, "/recherche$");
        Assert.Contains("palett", taken, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task On_a_phone_without_script_the_whole_site_is_searched_and_narrowed()
    {
        var page = await NewPersonAsync(script: false);
        await page.SetViewportSizeAsync(320, 640);
        await page.GotoAsync("/recherche?q=synergie");
        await MainOf(page).GetByText("Affiner", new() { Exact = true }).First.ClickAsync();
        await MainOf(page).GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Aide" }).ClickAsync();

        await Assertions.Expect(MainOf(page).GetByRole(AriaRole.Link, new() { Name = "retirer ce filtre" })).ToBeVisibleAsync();
        await MainOf(page).GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link).First.ClickAsync();
        await ReachesAsync(page, "/aide/[^/]+$");
    }

    [Fact]
    public async Task Without_script_a_misspelt_word_leads_to_what_was_meant()
    {
        var page = await NewPersonAsync(script: false);
        await page.GotoAsync("/mission");
        await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Searchbox).FillAsync("palttes");
        await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "palettes", Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("pour « palettes »");
        await page.GetByRole(AriaRole.Link, new() { Name = "Titre", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Titre", Exact = true })).ToHaveAttributeAsync("aria-current", "true");
        Assert.True(await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Heading).CountAsync() > 2);
    }

    [Fact]
    public async Task On_a_phone_the_filters_are_folded_and_nothing_runs_off_the_screen()
    {
        await Page.SetViewportSizeAsync(320, 640);
        await Page.GotoAsync("/ressources?q=palettes");
        await MainOf(Page).GetByText("Affiner", new() { Exact = true }).First.ClickAsync();
        await MainOf(Page).GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Retour d’expérience" }).ClickAsync();

        await Assertions.Expect(MainOf(Page).GetByRole(AriaRole.Link, new() { Name = "retirer ce filtre" })).ToBeVisibleAsync();
        Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"));
        await LooksRightAsync(Page, "search-phone");
    }

    [Theory]
    [InlineData(null, false, false)]
    [InlineData("lapsed@demo.example", false, true)]
    [InlineData("company@demo.example", true, false)]
    [InlineData("relay@demo.example", false, true)]
    [InlineData("consultant@demo.example", true, true)]
    public async Task Each_finds_and_reads_what_is_kept_for_them_and_the_teaser_of_the_rest(string? email, bool member, bool accredited)
    {
        var page = email is null ? Page : await SignedInAsync(email);
        foreach (var (title, may) in new[] { (KeptForMembers, member), (KeptForAccredited, accredited) })
        {
            await page.GotoAsync($"/ressources?q={Uri.EscapeDataString($"\"{title}\"")}");
            var entry = MainOf(page).GetByRole(AriaRole.Listitem).Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = title }) }).First;
            await Assertions.Expect(entry).ToContainTextAsync("Réservé");
            await entry.GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link).ClickAsync();

            await Assertions.Expect(MainOf(page).GetByText("Ce qui manque")).ToHaveCountAsync(may ? 0 : 1);
        }
    }

    [Fact]
    public async Task A_search_is_saved_and_what_it_newly_finds_comes_by_mail_and_by_feed()
    {
        var company = await SignedInAsync("company@demo.example");
        await company.GotoAsync("/ressources?q=vermicompost");
        await MainOf(company).GetByRole(AriaRole.Link, new() { Name = "Enregistrer cette recherche" }).ClickAsync();
        await Assertions.Expect(company.GetByLabel("Nom")).ToHaveValueAsync("vermicompost");
        await company.GetByLabel("Nom").FillAsync("Vermicompost chez nous");
        await company.GetByLabel("Un courriel par jour").CheckAsync();
        await LooksRightAsync(company, "search-save");
        await company.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();
        await Assertions.Expect(MainOf(company).GetByRole(AriaRole.Row, new() { Name = "Vermicompost chez nous" })).ToContainTextAsync("Un courriel par jour");

        await Site.CommandAsync("jobs", "run", "NoteChanges");
        await LetADayPassAsync();
        await File.WriteAllTextAsync(Path.Combine(Site.ContentFolder, "resources", "vermicompost.md"), """
            ---
            type: guide
            title: Le vermicompost entre voisins
            summary: Ce que trois entreprises ont appris.
            published: 2026-01-15
            pillars: [recycling]
            source:
              title: Pôle
            ---
            Un bac, des règles simples.
            """);
        await Site.CommandAsync("jobs", "run", "TellWhatIsNew");

        var letter = await Site.LetterAsync("company@demo.example", "dans vos recherches");
        Assert.Contains("Le vermicompost entre voisins", letter);
        var links = Address().Matches(letter).Select(match => match.Value.TrimEnd('.')).ToList();
        await Page.GotoAsync(links.Single(link => link.EndsWith("/ressources/vermicompost", StringComparison.Ordinal)));
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("vermicompost");

        // A stranger to the browser follows the link at the foot of the letter: no sign-in is asked for.
        await Page.GotoAsync(links.Single(link => link.Contains("/alertes/arret", StringComparison.Ordinal)));
        await LooksRightAsync(Page, "search-stop");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Arrêter les courriels" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("C’est fait");
        await company.ReloadAsync();
        await Assertions.Expect(MainOf(company).GetByRole(AriaRole.Row, new() { Name = "Vermicompost chez nous" })).ToContainTextAsync("Aucun courriel");

        await Page.GotoAsync("/ressources?q=vermicompost");
        var feed = await MainOf(Page).GetByRole(AriaRole.Link, new() { Name = "La suivre par un flux Atom" }).GetAttributeAsync("href");
        var answer = await Page.APIRequest.GetAsync(feed!);
        var entries = XDocument.Parse(await answer.TextAsync()).Root!.Elements().Where(e => e.Name.LocalName == "entry").ToList();
        Assert.Contains("Le vermicompost entre voisins", Assert.Single(entries).Value);
        var again = await Page.APIRequest.GetAsync(feed!, new() { Headers = new Dictionary<string, string> { ["If-None-Match"] = answer.Headers["etag"] } });
        Assert.Equal(304, again.Status);
    }

    private static ILocator MainOf(IPage page) => page.GetByRole(AriaRole.Main);

    /// <summary>As if the search had been looked at yesterday: the site awaits no other clock than the machine's.</summary>
    private async Task LetADayPassAsync()
    {
        await using var database = new SqliteConnection($"Data Source={Site.DatabaseFile};Pooling=False;Default Timeout=30");
        await database.OpenAsync();
        await using var change = database.CreateCommand();
        change.CommandText = "UPDATE saved_searches SET LookedAt = LookedAt - $day WHERE Name = 'Vermicompost chez nous'";
        change.Parameters.AddWithValue("$day", TimeSpan.FromDays(1).Ticks);
        Assert.Equal(1, await change.ExecuteNonQueryAsync());
    }

    [GeneratedRegex(".+")]
    private static partial Regex AnyText();

    [GeneratedRegex(@"http://[^\s<>]+")]
    private static partial Regex Address();
}
