using System.Net;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Platform.Search.Changes;

namespace Pole.Features.Resources.Api;

public sealed class NewResourcesFeedTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_newest_come_first_and_each_has_an_address()
    {
        var feed = XDocument.Parse((await app.Visit().OpenAsync("/ressources.atom")).Text).Root!;

        var updated = feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "updated")!.Value).ToList();
        Assert.Equal(WrittenResources.All.Count(item => item.SortDay is not null), updated.Count);
        Assert.Equal(updated.OrderDescending(StringComparer.Ordinal), updated);
        Assert.Equal(updated[0], feed.Element(Atom + "updated")!.Value);
        foreach (var link in feed.Elements(Atom + "entry").Select(e => new Uri(e.Element(Atom + "link")!.Attribute("href")!.Value)))
        {
            Assert.Equal(HttpStatusCode.OK, (await app.Visit().OpenAsync(link.AbsolutePath)).Status);
        }
    }

    [Theory]
    [InlineData("?q=palettes")]
    [InlineData("?q=palettes&type=case-study")]
    [InlineData("?pilier=recycling&pilier=longer-use&tri=titre&page=3")]
    public async Task A_search_has_a_feed_of_what_it_finds(string query)
    {
        await app.AccountAsync("redaction@test.example", Pole.Platform.Identity.StaffRole.Editor);
        var page = await app.Visit().OpenAsync("/ressources" + query);
        var address = page.Page.QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href")!;

        var feed = XDocument.Parse((await app.Visit().OpenAsync(address)).Text).Root!;
        var all = new List<string>();
        for (var number = 1; number <= 3; number++)
        {
            var results = await app.Visit().OpenAsync($"/ressources{query.Replace("&page=3", "")}&page={number}");
            all.AddRange(results.Page.QuerySelectorAll(".entry h2 a").Select(a => a.GetAttribute("href")!));
        }

        Assert.Equal(
            all.Distinct().Where(path => WrittenResources.All.Single(item => item.Address == path).SortDay is not null).Order(StringComparer.Ordinal),
            feed.Elements(Atom + "entry").Select(e => new Uri(e.Element(Atom + "link")!.Attribute("href")!.Value).AbsolutePath).Order(StringComparer.Ordinal));
        Assert.Equal(feed.ToString(), XDocument.Parse((await (await app.SignInAsync("redaction@test.example")).OpenAsync(address)).Text).Root!.ToString());
        var again = app.Visit();
        again.Http.DefaultRequestHeaders.IfNoneMatch.Add((await again.OpenAsync(address)).Message.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await again.OpenAsync(address)).Status);
    }

    [Fact]
    public async Task What_bears_no_date_comes_under_the_day_on_which_it_was_noticed()
    {
        var undated = WrittenResources.All.First(item => item.SortDay is null);
        await app.RunJobAsync<NoteChanges>();
        await app.ReadAsync(db => db.NotedDocuments.Where(d => d.Key == $"resource/{undated.Slug}.fr").ExecuteUpdateAsync(set => set.SetProperty(d => d.ChangedAt, app.Clock.GetUtcNow())));

        var feed = XDocument.Parse((await app.Visit().OpenAsync("/ressources.atom")).Text).Root!;

        var entry = feed.Elements(Atom + "entry").Single(e => e.Element(Atom + "title")!.Value == undated.Sheet.Title);
        Assert.Equal("2026-03-02T00:00:00Z", entry.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public async Task A_programme_that_is_still_to_end_is_told_under_the_day_on_which_it_began()
    {
        var underway = WrittenResources.All.First(item => item.DatedOn is null && item.Sheet.CaseStudy is { Started: not null, Ended: { } end } && end.First > new DateOnly(2026, 3, 2));

        var feed = XDocument.Parse((await app.Visit().OpenAsync("/ressources.atom")).Text).Root!;

        Assert.All(feed.Descendants(Atom + "updated"), updated => Assert.True(string.CompareOrdinal(updated.Value, "2026-03-02T23:59:59Z") < 0, updated.Value));
        var entry = feed.Elements(Atom + "entry").Single(e => e.Element(Atom + "title")!.Value == underway.Sheet.Title);
        Assert.StartsWith($"{underway.Sheet.CaseStudy!.Started!.Value.First:yyyy-MM-dd}", entry.Element(Atom + "updated")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_the_latest_is_not_sent_it_again()
    {
        var reader = app.Visit();
        var tag = (await reader.OpenAsync("/ressources.atom")).Message.Headers.ETag!;
        reader.Http.DefaultRequestHeaders.IfNoneMatch.Add(tag);

        Assert.Equal(HttpStatusCode.NotModified, (await reader.OpenAsync("/ressources.atom")).Status);
        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/en/ressources.atom")).Status);
    }
}
