using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Services;
using Pole.Platform.Search;
using Pole.Platform.Search.Changes;

namespace Pole.Features.Site.Api;

public sealed class FoundFeedTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_search_of_the_whole_site_has_a_feed_that_its_page_names()
    {
        var page = (await app.Visit().OpenAsync("/recherche?q=synergie&dans=ressources&tri=titre&page=2")).Page;
        var address = page.QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href")!;

        var feed = await ReadAsync(address);

        Assert.Equal("/recherche.atom?q=synergie&dans=ressources", address);
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == address);
        Assert.StartsWith("synergie, Ressources", feed.Element(Atom + "title")!.Value, StringComparison.Ordinal);
        Assert.NotEmpty(feed.Elements(Atom + "entry"));
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.Equal("ressources", entry.Element(Atom + "category")!.Attribute("term")!.Value));
    }

    [Fact]
    public async Task What_is_noticed_as_new_comes_first_under_that_day_and_a_session_never_under_its_own()
    {
        await app.RunJobAsync<NoteChanges>();
        var session = await app.SessionAsync();
        await app.Services.GetRequiredService<SearchIndexer>().RebuildAsync();
        await app.RunJobAsync<NoteChanges>();

        var feed = await ReadAsync("/recherche.atom?q=initiation");

        var first = feed.Elements(Atom + "entry").First();
        Assert.EndsWith($"/agenda/{session.Id}", first.Element(Atom + "id")!.Value, StringComparison.Ordinal);
        Assert.Equal("2026-03-02T00:00:00Z", first.Element(Atom + "updated")!.Value);
        Assert.DoesNotContain("2026-04-14T00:00:00Z", feed.Descendants(Atom + "updated").Select(updated => updated.Value));
    }

    private async Task<XElement> ReadAsync(string address) => XDocument.Parse((await app.Visit().OpenAsync(address)).Text).Root!;
}
