using System.Net;
using Pole.App;

namespace Pole.Platform.Content;

public sealed class MediaTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("pole-media-").FullName;
    private readonly PoleApp _app;

    public MediaTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "media/sous"));
        Directory.CreateDirectory(Path.Combine(_root, "pages"));
        File.WriteAllText(Path.Combine(_root, "pages/index.md"), "---\ntitle: Accueil\n---\n");
        File.WriteAllText(Path.Combine(_root, "media/sous/vue.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        File.WriteAllText(Path.Combine(_root, "media/page.html"), "<script>alert(1)</script>");
        _app = new PoleApp(settings: new() { ["Content:Root"] = _root });
    }

    public void Dispose()
    {
        _app.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public async Task A_picture_of_the_media_folder_is_shown_and_can_run_nothing()
    {
        using var visitor = _app.CreateClient();

        var answer = await visitor.GetAsync("/media/sous/vue.svg");

        Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Null(answer.Content.Headers.ContentDisposition);
    }

    [Fact]
    public async Task What_a_browser_might_run_is_offered_for_saving()
    {
        using var visitor = _app.CreateClient();

        var answer = await visitor.GetAsync("/media/page.html");

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Theory]
    [InlineData("/media/absente.png")]
    [InlineData("/media/..%2Fpages%2Findex.md")]
    [InlineData("/media/%2e%2e/pages/index.md")]
    [InlineData("/media/")]
    public async Task Nothing_else_can_be_reached(string address)
    {
        using var visitor = _app.CreateClient();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).StatusCode);
    }
}
