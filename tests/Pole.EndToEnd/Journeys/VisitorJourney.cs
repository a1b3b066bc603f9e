using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>Somebody who knows nothing of the Pôle reads, browses and finds.</summary>
public sealed class VisitorJourney(RunningSite site) : Journey(site)
{
    private ILocator Main => Page.GetByRole(AriaRole.Main);

    [Fact]
    public async Task A_visitor_reads_what_the_pole_is_and_browses_its_services()
    {
        await Page.GotoAsync("/");
        foreach (var page in new[] { "Mission", "Leviers", "Membres", "Nos prix" })
        {
            await Page.GetByRole(AriaRole.Navigation, new() { Name = "Menu principal" }).GetByRole(AriaRole.Link, new() { Name = page }).ClickAsync();
            await Assertions.Expect(Main.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        }

        await Page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "Mentions légales" }).ClickAsync();
        await Assertions.Expect(Main).ToContainTextAsync("SIRET");

        await Page.GotoAsync("/services");
        Assert.True(await Main.GetByRole(AriaRole.Heading, new() { Level = 3 }).CountAsync() >= 10);
        foreach (var level in new[] { "Premier niveau", "Accompagnement" })
        {
            await Assertions.Expect(Main).ToContainTextAsync(level);
        }

        await Page.GotoAsync("/services/programme-territorial-de-synergies");
        await Assertions.Expect(Main).ToContainTextAsync("950");
        await Assertions.Expect(Main).ToContainTextAsync("650");
        await Assertions.Expect(Main).ToContainTextAsync("PME");
    }

    [Theory]
    [InlineData("dechets", "déchets")]
    [InlineData("l'écoconception", "éco-conception")]
    [InlineData("synergie", "synergies")]
    public async Task A_visitor_finds_a_word_however_it_is_written(string typed, string marked)
    {
        await Page.GotoAsync("/ressources");
        await Main.GetByRole(AriaRole.Combobox).FillAsync(typed);
        await Main.GetByRole(AriaRole.Button, new() { Name = "Chercher" }).ClickAsync();

        var marks = await Main.Locator("mark").AllInnerTextsAsync();
        Assert.Contains(marks, mark => mark.Replace('\u2011', '-').Contains(marked, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_visitor_takes_a_proposal_by_keyboard()
    {
        await Page.GotoAsync("/ressources");
        var box = Main.GetByRole(AriaRole.Combobox);
        await box.PressSequentiallyAsync("piic");
        await Assertions.Expect(Main.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();

        await box.PressAsync("ArrowDown");
        await box.PressAsync("Enter");

        await Assertions.Expect(Main.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("PIICTO");
    }

    [Fact]
    public async Task A_visitor_narrows_by_a_facet_with_its_count_without_any_script()
    {
        var page = await NewPersonAsync(script: false);
        await page.GotoAsync("/ressources");
        var value = page.GetByRole(AriaRole.Navigation, new() { Name = "Affiner les résultats" }).GetByRole(AriaRole.Definition).Filter(new() { HasText = "Retour d’expérience" });
        Assert.Contains("11", await value.InnerTextAsync());

        await value.GetByRole(AriaRole.Link).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("11 ressources");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "PIICTO" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("35,9");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("4 800");
    }
}
