using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Platform.Search.Changes;

namespace Pole.Features.Site;

/// <summary>The files that programs begin with, each read by someone else than who wrote it.</summary>
public sealed class SiteMapTests : IDisposable
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Each_page_stands_in_the_map_once_a_language_and_names_the_other()
    {
        var entries = await EntriesAsync();

        Assert.Equal(entries.Count, entries.Select(e => e.Element(Map + "loc")!.Value).Distinct().Count());
        var addresses = entries.Select(e => e.Element(Map + "loc")!.Value).ToHashSet();
        foreach (var entry in entries)
        {
            // The order of the elements is that of the published schema; what is of another namespace comes last.
            Assert.Equal(entry.Elements().Select(e => e.Name.LocalName).OrderBy(name => Array.IndexOf(["loc", "lastmod", "link"], name)), entry.Elements().Select(e => e.Name.LocalName));
            Assert.Equal(["fr", "en", "x-default"], entry.Elements(Xhtml + "link").Select(l => l.Attribute("hreflang")!.Value));
            Assert.All(entry.Elements(Xhtml + "link"), link => Assert.Contains(link.Attribute("href")!.Value, addresses));
            Assert.Contains(entry.Elements(Xhtml + "link"), link => link.Attribute("href")!.Value == entry.Element(Map + "loc")!.Value);
        }
    }

    [Fact]
    public async Task A_page_says_when_it_changed_only_where_the_site_knows_it()
    {
        Assert.Equal("2025-03-04", await LastChangeAsync("/ressources/lire-une-acv"));
        Assert.Null(await LastChangeAsync("/ressources/bois-de-grasse"));
        Assert.Null(await LastChangeAsync("/ressources"));
        await app.RunJobAsync<NoteChanges>();
        var changed = app.Clock.GetUtcNow().AddDays(3);
        await app.ReadAsync(db => db.NotedDocuments.Where(d => d.Key == "resource/bois-de-grasse.fr").ExecuteUpdateAsync(set => set.SetProperty(d => d.ChangedAt, changed)));
        app.Clock.Set(changed);

        Assert.Equal("2026-03-05", await LastChangeAsync("/ressources/bois-de-grasse"));
    }

    [Fact]
    public async Task Robots_are_kept_out_of_the_rooms_in_both_languages_and_shown_the_map()
    {
        var lines = (await app.Visit().OpenAsync("/robots.txt")).Text.Split('\n');

        Assert.Equal("User-agent: *", lines[0]);
        Assert.Contains("Disallow: /admin/", lines);
        Assert.Contains("Disallow: /en/espace/", lines);
        Assert.Contains("Sitemap: http://localhost:5080/sitemap.xml", lines);
        Assert.DoesNotContain("Disallow: /", lines);
    }

    [Theory]
    [InlineData("/feed.atom")]
    [InlineData("/en/feed.atom")]
    [InlineData("/ressources.atom")]
    [InlineData("/en/ressources.atom?q=compost")]
    public async Task Feeds_are_read_as_Atom(string address)
    {
        app.Clock.Set(new DateTimeOffset(2027, 1, 4, 8, 0, 0, TimeSpan.Zero));
        var text = (await app.Visit().OpenAsync(address)).Text;
        using var reader = XmlReader.Create(new StringReader(text));
        var formatter = new Atom10FeedFormatter();

        formatter.ReadFrom(reader);

        var feed = formatter.Feed;
        Assert.NotEmpty(feed.Items);
        Assert.All(feed.Items.Select(item => item.Id).Append(feed.Id), id => Assert.True(Uri.IsWellFormedUriString(id, UriKind.Absolute), id));
        Assert.All(feed.Items, item => Assert.True(item.LastUpdatedTime.Year > 2000 && item.Title.Text.Length > 0));
        Assert.Equal(feed.Items.Max(item => item.LastUpdatedTime), feed.LastUpdatedTime);
        Assert.Equal("http://localhost:5080" + address, feed.Links.Single(link => link.RelationshipType == "self").Uri.OriginalString);
        Assert.NotEmpty(feed.Authors);
    }

    [Fact]
    public async Task Browsers_are_told_how_the_site_is_searched()
    {
        XNamespace format = "http://a9.com/-/spec/opensearch/1.1/";
        var address = (await app.Visit().OpenAsync("/en")).Page.QuerySelector("link[rel=search]")!.GetAttribute("href")!;

        var answer = await app.Visit().OpenAsync(address);

        var root = XDocument.Parse(answer.Text).Root!;
        Assert.Equal("application/opensearchdescription+xml", answer.Message.Content.Headers.ContentType!.MediaType);
        Assert.Equal(format + "OpenSearchDescription", root.Name);
        Assert.InRange(root.Element(format + "ShortName")!.Value.Length, 1, 16);
        Assert.InRange(root.Element(format + "Description")!.Value.Length, 1, 1024);
        var template = root.Elements(format + "Url").Single(url => url.Attribute("type")!.Value == "text/html").Attribute("template")!.Value;
        Assert.Contains("{searchTerms}", template);
        var found = await app.Visit().OpenAsync(new Uri(template.Replace("{searchTerms}", "acv")).PathAndQuery);
        Assert.NotEmpty(found.Page.QuerySelectorAll(".entry"));
    }

    private async Task<List<XElement>> EntriesAsync() =>
        [.. XDocument.Parse((await app.Visit().OpenAsync("/sitemap.xml")).Text).Root!.Elements(Map + "url")];

    private async Task<string?> LastChangeAsync(string path)
    {
        var day = (await EntriesAsync()).Single(e => new Uri(e.Element(Map + "loc")!.Value).AbsolutePath == path).Element(Map + "lastmod")?.Value;
        Assert.True(day is null || DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        return day;
    }
}
