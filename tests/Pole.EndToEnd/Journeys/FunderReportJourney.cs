using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>A funder asks what its money made possible, and takes the report away.</summary>
public sealed class FunderReportJourney(RunningSite site) : Journey(site)
{
    [Fact]
    public async Task A_funder_reads_its_own_report_and_takes_it_away()
    {
        var funder = await SignedInAsync("funder@demo.example");
        await funder.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Rapports" }).ClickAsync();
        await funder.GetByRole(AriaRole.Link, new() { Name = "Rapport au financeur", Exact = true }).ClickAsync();

        await Assertions.Expect(funder.GetByRole(AriaRole.Main)).ToContainTextAsync("ADEME");
        await Assertions.Expect(funder.GetByRole(AriaRole.Heading, new() { Name = "Conventions" })).ToBeVisibleAsync();
        await LooksRightAsync(funder, "funder-report");

        var pdf = await funder.RunAndWaitForDownloadAsync(() => funder.GetByRole(AriaRole.Link, new() { Name = "Rapport en PDF" }).ClickAsync());
        Assert.Equal("%PDF"u8.ToArray(), (await File.ReadAllBytesAsync(await pdf.PathAsync())).Take(4));

        await funder.GotoAsync("/observatoire/rapports");
        await funder.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(funder.GetByRole(AriaRole.Heading, new() { Name = "Corrigé depuis" })).ToBeVisibleAsync();
        await LooksRightAsync(funder, "frozen-report");

        var answer = await funder.GotoAsync("/observatoire/rapports/annuel");
        Assert.Equal(404, answer!.Status);
    }
}
