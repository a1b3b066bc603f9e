using System.Net;
using System.Xml.Linq;
using Pole.App;

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
        Assert.Equal(WrittenResources.All.Count(item => item.DatedOn is not null), updated.Count);
        Assert.Equal(updated.OrderDescending(StringComparer.Ordinal), updated);
        Assert.Equal(updated[0], feed.Element(Atom + "updated")!.Value);
        foreach (var link in feed.Elements(Atom + "entry").Select(e => new Uri(e.Element(Atom + "link")!.Attribute("href")!.Value)))
        {
            Assert.Equal(HttpStatusCode.OK, (await app.Visit().OpenAsync(link.AbsolutePath)).Status);
        }
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
