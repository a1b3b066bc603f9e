using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>A member books two seats and reads why each line of the price is what it is; a non-member reads the full price.</summary>
public sealed partial class BookingJourney(RunningSite site) : Journey(site)
{
    [Fact]
    public async Task Two_seats_are_booked_with_each_line_of_the_price_and_its_reason()
    {
        await Page.GotoAsync("/agenda");
        await LooksRightAsync(Page, "agenda");
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "ACV" }).Filter(new() { HasText = "places" })
            .GetByRole(AriaRole.Link).First.ClickAsync();
        var session = Page.Url;
        await LooksRightAsync(Page, "session");

        var member = await SignedInAsync("company@demo.example");
        var memberTotal = await QuoteAsync(member, session, "Remise d’adhérent");
        await member.GetByRole(AriaRole.Button, new() { Name = "Confirmer pour" }).ClickAsync();
        await Assertions.Expect(member.GetByRole(AriaRole.Main)).ToContainTextAsync("acture");
        await LooksRightAsync(member, "booking");
        Assert.Contains("2", await Site.LetterAsync("company@demo.example", "éservation"));

        var lapsed = await SignedInAsync("lapsed@demo.example");
        var fullTotal = await QuoteAsync(lapsed, session, "adhésion");
        Assert.True(memberTotal != fullTotal, $"The member pays {memberTotal} and the other {fullTotal}.");
    }

    private static async Task<string> QuoteAsync(IPage page, string session, string reason)
    {
        await page.GotoAsync($"{session}/reserver");
        await page.GetByLabel("Nombre de places").FillAsync("0");
        await page.GetByRole(AriaRole.Button, new() { Name = "Voir le prix" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Nombre de places")).ToHaveAttributeAsync("aria-invalid", "true");

        await page.GetByLabel("Nombre de places").FillAsync("2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Voir le prix" }).ClickAsync();
        var table = page.GetByRole(AriaRole.Table);
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(reason);
        await LooksRightAsync(page, "quote");
        return Amount().Match(await table.Locator("tr.total").InnerTextAsync()).Value;
    }

    [GeneratedRegex(@"[\d\s\u202F\u00A0]+,\d\d")]
    private static partial Regex Amount();
}
