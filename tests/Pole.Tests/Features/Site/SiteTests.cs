using System.Net;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Content;
using Pole.Platform.Identity;

namespace Pole.Features.Site;

public sealed class SiteTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public void The_content_of_the_repository_has_no_fault()
    {
        _ = app.Server;

        Assert.Empty(app.Services.GetRequiredService<ContentStore>().Faults.Select(f => f.ToString()));
    }

    [Fact]
    public async Task Every_address_of_the_site_map_answers()
    {
        var map = XDocument.Parse((await app.Visit().OpenAsync("/sitemap.xml")).Text);
        var visitor = app.Visit();
        var broken = new List<string>();
        foreach (var address in map.Descendants(XName.Get("loc", "http://www.sitemaps.org/schemas/sitemap/0.9")).Select(l => new Uri(l.Value).PathAndQuery))
        {
            if ((await visitor.OpenAsync(address)).Status != HttpStatusCode.OK)
            {
                broken.Add(address);
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public async Task The_news_are_fed_newest_first_and_a_reader_that_has_them_is_told_so()
    {
        app.Clock.Set(new DateTimeOffset(2027, 1, 4, 8, 0, 0, TimeSpan.Zero));
        var feed = await app.Visit().OpenAsync("/feed.atom");
        var again = app.Visit();
        again.Http.DefaultRequestHeaders.IfNoneMatch.Add(feed.Message.Headers.ETag!);

        var atom = XName.Get("updated", "http://www.w3.org/2005/Atom");
        var days = XDocument.Parse(feed.Text).Descendants(XName.Get("entry", "http://www.w3.org/2005/Atom")).Select(e => e.Element(atom)!.Value).ToList();
        Assert.NotEmpty(days);
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.Equal(HttpStatusCode.NotModified, (await again.OpenAsync("/feed.atom")).Status);
    }

    [Fact]
    public async Task The_map_of_the_site_names_each_page_once_the_home_page_as_such()
    {
        var links = (await app.Visit().OpenAsync("/plan-du-site")).Page.QuerySelectorAll("main a").Select(a => (a.GetAttribute("href"), a.TextContent)).ToList();

        Assert.Equal(links.DistinctBy(link => link.Item1), links);
        Assert.Contains(("/", "Accueil"), links);
        Assert.Contains(links, link => link.Item1 == "/aide/reserver");
    }

    [Theory]
    [InlineData("/", "/ressources?q=mati%C3%A8res")]
    [InlineData("/en", "/en/ressources?q=materials")]
    public async Task The_ring_on_the_home_page_asks_the_resource_centre_in_the_language_of_the_page(string home, string asked) =>
        Assert.Contains(asked, (await app.Visit().OpenAsync(home)).Page.QuerySelectorAll(".plate a").Select(a => a.GetAttribute("href")));

    [Fact]
    public async Task On_a_narrow_screen_each_cell_of_a_written_table_says_its_column()
    {
        var cells = (await app.Visit().OpenAsync("/contact")).Page.QuerySelectorAll("main .cards-table td");

        Assert.NotEmpty(cells);
        Assert.Equal(["Votre demande", "Dites-nous"], cells.Select(c => c.GetAttribute("data-label")).Distinct());
    }

    [Fact]
    public async Task An_editor_sees_the_faults_of_the_content_and_a_member_does_not()
    {
        await app.AccountAsync("redaction@test.example", StaffRole.Editor);
        await app.AccountAsync("compta@test.example", StaffRole.Accountant);

        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAsync("redaction@test.example")).OpenAsync("/admin/contenu")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.SignInAsync("compta@test.example")).OpenAsync("/admin/contenu")).Status);
    }
}
