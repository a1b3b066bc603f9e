using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>The team opens its day: what waits, and the journal of a record.</summary>
public sealed class StaffJourney(RunningSite site) : Journey(site)
{
    [Fact]
    public async Task The_home_of_the_team_says_what_waits_and_each_record_has_its_journal()
    {
        var admin = await SignedInAsync("admin@demo.example");
        await admin.GotoAsync("/admin");
        var main = admin.GetByRole(AriaRole.Main);
        foreach (var tile in new[] { "adhésion", "actions", "virement", "ourriels en échec" })
        {
            await Assertions.Expect(main.GetByRole(AriaRole.Link).Filter(new() { HasText = tile }).First).ToBeVisibleAsync();
        }

        await admin.GotoAsync("/admin/adhesions");
        await main.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(admin.GetByRole(AriaRole.Heading, new() { Name = "Journal" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Each_role_sees_its_own_pages_and_no_others()
    {
        var editor = await SignedInAsync("editor@demo.example");
        Assert.Equal(200, (await editor.GotoAsync("/admin/contenu"))!.Status);
        Assert.Equal(403, (await editor.GotoAsync("/admin/virements"))!.Status);

        var company = await SignedInAsync("company@demo.example");
        Assert.Equal(403, (await company.GotoAsync("/admin"))!.Status);
        await LooksRightAsync(company, "forbidden");
    }
}
