using Pole.App;
using Pole.Features.Services;
using Pole.Standards;

namespace Pole.Features.Site;

/// <summary>What public pages tell in the words of schema.org, read back as JSON-LD by a reader of its own.</summary>
public sealed class LinkedDataTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("/", "Organization", "WebSite")]
    [InlineData("/en", "Organization", "WebSite")]
    [InlineData("/mission", "BreadcrumbList")]
    [InlineData("/services/initiation-acv", "Course", "CourseInstance", "BreadcrumbList")]
    [InlineData("/services/diagnostic-de-flux", "Service", "BreadcrumbList")]
    [InlineData("/ressources/bois-de-grasse", "Report", "BreadcrumbList")]
    [InlineData("/en/ressources/lire-une-acv", "CreativeWork", "BreadcrumbList")]
    [InlineData("/ressources/grille-releve-de-flux", "CreativeWork", "BreadcrumbList")]
    [InlineData("/observatoire/entonnoir", "Dataset", "BreadcrumbList")]
    public async Task A_page_says_what_it_is_about(string address, params string[] types)
    {
        await app.SessionAsync();

        var told = await ReadAsync(address);

        Assert.Equal([], SchemaOrg.FaultsOf(told));
        Assert.Empty(types.Select(type => "https://schema.org/" + type).Except(told.Where(t => t.Predicate == "@type").Select(t => t.Object)));
    }

    [Fact]
    public async Task A_session_is_an_event_and_says_when_it_is_cancelled()
    {
        var held = await app.SessionAsync();
        var cancelled = await app.SessionAsync("dire-juste", then: session => session.Cancel("Trop peu d’inscrits."));

        var event1 = await ReadAsync($"/agenda/{held.Id}");
        var event2 = await ReadAsync($"/en/agenda/{cancelled.Id}");

        Assert.Equal([], SchemaOrg.FaultsOf(event1).Concat(SchemaOrg.FaultsOf(event2)));
        Assert.Contains(event1, t => t is { Predicate: "https://schema.org/startDate", Object: "2026-04-14T09:00:00+02:00" });
        Assert.Contains(event1, t => t is { Predicate: "https://schema.org/eventStatus", Object: "https://schema.org/EventScheduled" });
        Assert.Contains(event2, t => t is { Predicate: "https://schema.org/eventStatus", Object: "https://schema.org/EventCancelled" });
    }

    [Fact]
    public async Task A_news_is_an_article_with_its_day()
    {
        app.Clock.Set(new DateTimeOffset(2027, 1, 4, 8, 0, 0, TimeSpan.Zero));
        var news = (await app.Visit().OpenAsync("/actualites")).Page.QuerySelector(".cards h2 a")!.GetAttribute("href")!;

        var told = await ReadAsync(news);

        Assert.Equal([], SchemaOrg.FaultsOf(told));
        Assert.Contains(told, t => t.Object == "https://schema.org/NewsArticle");
    }

    [Fact]
    public async Task What_only_some_may_read_is_not_told_to_programs()
    {
        var told = await ReadAsync("/ressources/grille-releve-de-flux");

        Assert.Contains(told, t => t is { Predicate: "https://schema.org/isAccessibleForFree", Object: "false" });
        Assert.DoesNotContain(told, t => t.Predicate is "https://schema.org/encoding" or "https://schema.org/temporalCoverage");
    }

    [Fact]
    public async Task Nothing_that_a_page_says_can_end_its_block_of_data()
    {
        using var copy = new ContentCopy();
        copy.Write("pages/piege.md", """
            ---
            title: "</script><script>alert(1)</script> & <!--"
            summary: "]]> </SCRIPT>"
            ---
            Rien.
            """);
        using var trapped = new PoleApp(settings: new() { ["Content:Root"] = copy.Root });

        var page = (await trapped.Visit().OpenAsync("/piege")).Page;

        Assert.Equal("</script><script>alert(1)</script> & <!--", JsonLd.Read(Assert.Single(page.QuerySelectorAll("script")).TextContent).Last(t => t.Predicate == "https://schema.org/name").Object);
    }

    private async Task<IReadOnlyList<Triple>> ReadAsync(string address) =>
        JsonLd.Read(Assert.Single((await app.Visit().OpenAsync(address)).Page.QuerySelectorAll("script[type='application/ld+json']")).TextContent);
}
