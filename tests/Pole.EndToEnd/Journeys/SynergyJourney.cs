using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>A synergy goes one step further: found on the board, told in a draft, and where it was until that is approved.</summary>
public sealed class SynergyJourney(RunningSite site) : Journey(site)
{
    private const string Name = "Chaleur d’un four vers les serres voisines";

    [Fact]
    public async Task A_synergy_is_told_on_in_a_draft_and_stays_where_it_is_until_that_is_approved()
    {
        var relay = await SignedInAsync("relay@demo.example");
        await relay.SetViewportSizeAsync(320, 800);
        await relay.GotoAsync("/relais/synergies");
        await relay.GetByLabel("Nature").SelectOptionAsync(new SelectOptionValue { Label = "Énergie" });
        await relay.GetByRole(AriaRole.Button, new() { Name = "Afficher" }).ClickAsync();
        await relay.GetByRole(AriaRole.Link, new() { Name = Name }).ClickAsync();
        await LooksRightAsync(relay, "synergy");
        var sheet = relay.Url;

        await relay.GetByRole(AriaRole.Button, new() { Name = "Raconter où elle en est" }).PressAsync("Enter");
        await Assertions.Expect(relay.GetByLabel("Synergie", new() { Exact = true })).ToHaveValueAsync(Name);
        await Assertions.Expect(relay.GetByLabel("État", new() { Exact = true })).ToHaveValueAsync("Contracted");

        await relay.GotoAsync(sheet);
        await Assertions.Expect(relay.GetByRole(AriaRole.Main)).ToContainTextAsync("en parle déjà");
        await Assertions.Expect(relay.GetByRole(AriaRole.Main)).ToContainTextAsync("En étude");
    }
}
