using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>Somebody looks on the map for what is near, and reads the same in the table beside it.</summary>
public sealed class MapJourney(RunningSite site) : Journey(site)
{
    [Fact]
    public async Task What_is_near_is_found_on_the_map_by_keyboard()
    {
        await Page.GotoAsync("/carte");
        await Assertions.Expect(Page.GetByRole(AriaRole.Img, new() { Name = "Carte de France" })).ToBeVisibleAsync();
        var region = Page.GetByRole(AriaRole.Row, new() { Name = "Provence-Alpes-Côte d’Azur" });
        var count = int.Parse(await region.GetByRole(AriaRole.Cell).First.InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);

        await region.GetByRole(AriaRole.Link, new() { Name = "Provence-Alpes-Côte d’Azur" }).FocusAsync();
        await Page.Keyboard.PressAsync("Enter");

        await ReachesAsync(Page, @"/ressources\?.*region=93");
        await Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync($"{count}");
        await LooksRightAsync(Page, "map-region");
    }

    [Fact]
    public async Task On_a_phone_without_script_the_map_is_chosen_and_its_table_read()
    {
        var reader = await NewPersonAsync(script: false);
        await reader.SetViewportSizeAsync(320, 640);
        await reader.GotoAsync("/carte");

        await reader.GetByRole(AriaRole.Navigation, new() { Name = "Ce que la carte montre" }).GetByRole(AriaRole.Link).Nth(1).ClickAsync();

        await Assertions.Expect(reader.GetByRole(AriaRole.Navigation, new() { Name = "Ce que la carte montre" }).GetByRole(AriaRole.Link).Nth(1)).ToHaveAttributeAsync("aria-current", "true");
        var place = reader.GetByRole(AriaRole.Table).GetByRole(AriaRole.List).GetByRole(AriaRole.Link).First;
        var name = await place.InnerTextAsync();
        await place.ClickAsync();
        await Assertions.Expect(reader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(name);
    }
}
