using System.Net;
using Pole.App;

namespace Pole.Features.Toolkits;

public sealed class ToolkitPagesTests : IDisposable
{
    private readonly PoleApp _app = new();

    [Theory]
    [InlineData("/outils", "Guide des flux et des synergies")]
    [InlineData("/outils/guide-flux-et-synergies", "Version 1.1")]
    [InlineData("/en/outils/guide-flux-et-synergies", "Guide to flows and synergies")]
    [InlineData("/referentiels/animation-eit", "Trois relevés de flux rendus anonymes")]
    public async Task Anyone_reads_what_a_toolkit_is_its_versions_and_the_scheme_that_opens_it(string path, string words)
    {
        var page = await _app.Visit().OpenAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(words, page.Words);
    }

    [Fact]
    public async Task The_files_of_toolkits_are_served_nowhere_without_the_register()
    {
        var visitor = _app.Visit();

        foreach (var path in new[] { "/toolkits/files/tasse-ou-gobelet-2.1.csv", "/outils/files/tasse-ou-gobelet-2.1.csv", "/content/toolkits/files/tasse-ou-gobelet-2.1.csv", "/media/../toolkits/files/tasse-ou-gobelet-2.1.csv" })
        {
            Assert.NotEqual(HttpStatusCode.OK, (await visitor.OpenAsync(path)).Status);
        }
    }

    public void Dispose() => _app.Dispose();
}
