using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>A reader doubts a figure, and opens what it counts.</summary>
public sealed class ObservatoryJourney(RunningSite site) : Journey(site)
{
    [Fact]
    public async Task A_figure_opens_its_four_cells_its_picture_its_list_and_its_table()
    {
        await Page.GotoAsync("/observatoire");
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Actions réalisées" }).First.ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Données de démonstration");
        await Assertions.Expect(Page.GetByRole(AriaRole.Img, new() { Name = "Actions réalisées" }).First).ToBeVisibleAsync();
        await LooksRightAsync(Page, "indicator");

        var cells = await Page.Locator("table").First.Locator("tbody td").AllInnerTextsAsync();
        var numbers = cells.Select(c => int.Parse(c.Trim().Replace("\u202F", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var total = int.Parse((await Page.Locator("table").First.Locator("tfoot td").Last.InnerTextAsync()).Trim(), System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(total, numbers[0] + numbers[1] + numbers[3] + numbers[4]);
        Assert.True(total > 0);

        await Page.Locator("table").First.Locator("tbody a").Nth(2).ClickAsync();
        await Assertions.Expect(Page.Locator("#liste")).ToBeInViewportAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync($"{numbers[3]} actions approuvées");

        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Link, new() { Name = "Télécharger en CSV" }).ClickAsync());
        Assert.Contains("Référence", await File.ReadAllTextAsync(await download.PathAsync()));
    }
}
