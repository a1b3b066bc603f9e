using Pole.App;

namespace Pole.Features.Site;

/// <summary>Events are pages that bear a day and a place: those to come first, the others by year.</summary>
public sealed class EventTests : IDisposable
{
    private readonly ContentCopy content = new();
    private readonly PoleApp app;

    public EventTests()
    {
        Directory.CreateDirectory(Path.Combine(content.Root, "pages", "essais-dates"));
        content.Write("pages/essais-dates/index.md", "---\ntitle: Rendez-vous\n---\n");
        Event("plus-tard", "Plus tard", "starts: 2026-06-01\nplace: Lille");
        Event("bientot", "Bientôt", "starts: 2026-02-27\nends: 2026-03-02\nplace: Albi");
        Event("passe", "Passé", "starts: 2025-05-05\nplace: Tarbes");
        app = new(settings: new() { ["Content:Root"] = content.Root });
    }

    [Fact]
    public async Task Those_to_come_stand_first_and_those_past_by_year()
    {
        var page = await app.Visit().OpenAsync("/essais-dates");

        Assert.Equal(["À venir", "Bientôt", "Plus tard", "2025", "Passé"], page.Page.QuerySelectorAll("main h2, main h3").Select(heading => heading.TextContent.Trim().Replace('\u00A0', ' ')));
        Assert.Contains("Albi", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_says_its_days_and_its_place_on_its_own_page_and_to_programs()
    {
        var page = await app.Visit().OpenAsync("/essais-dates/bientot");

        Assert.Contains("Albi", page.Page.QuerySelector(".page-head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("\"startDate\":\"2026-02-27\"", page.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private void Event(string slug, string title, string keys) =>
        content.Write($"pages/essais-dates/{slug}.md", $"---\ntitle: {title}\n{keys}\n---\nTexte.\n");

    public void Dispose()
    {
        app.Dispose();
        content.Dispose();
    }
}
