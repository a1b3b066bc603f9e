using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Content;
using Pole.Platform.Identity;
using Pole.Platform.Theming;

namespace Pole.Platform.Web.Keeping;

/// <summary>Files of the theme and of content/media/ stand in memory beside the pages, for everybody.</summary>
public sealed class KeptFilesTests : IDisposable
{
    private readonly ContentCopy content = new();
    private readonly PoleApp app;

    public KeptFilesTests()
    {
        Directory.CreateDirectory(Path.Combine(content.Root, "media"));
        content.Write("media/ring.svg", "<svg xmlns='http://www.w3.org/2000/svg'><title>Un anneau, un anneau, un anneau</title></svg>");
        content.Write("media/photo.png", "not really a picture");
        content.Write("media/long.pdf", new string('x', (1024 * 1024) + 1));
        app = new(settings: new() { ["Content:Root"] = content.Root });
    }

    private string Style => $"/assets/{app.Services.GetRequiredService<ActiveTheme>().Files.StyleSheet.Address}";

    public void Dispose()
    {
        app.Dispose();
        content.Dispose();
    }

    [Fact]
    public async Task The_style_is_packed_tagged_and_needs_no_asking_for_a_year()
    {
        var made = await app.AskAsync(Style);
        var kept = await app.AskAsync(Style);
        var again = await app.AskAsync(Style, known: kept.Headers.ETag!.ToString());

        Assert.NotNull(kept.Headers.Age);
        Assert.Equal(await Answers.UnpackedAsync(made), await Answers.UnpackedAsync(kept));
        Assert.Equal("br", Assert.Single(kept.Content.Headers.ContentEncoding));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.All([made, kept, again], answer => Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl!.ToString()));
        Assert.All([made, kept], answer => Assert.Equal(["Accept-Encoding"], answer.Headers.Vary));
        Assert.False(kept.Headers.ETag.IsWeak);
    }

    [Fact]
    public async Task Who_is_signed_in_is_given_the_same_file()
    {
        await app.AskAsync(Style);
        using var ask = new HttpRequestMessage(HttpMethod.Get, Style) { Headers = { { "Cookie", $"{IdentityRoom.SessionCookie}=x" } } };

        Assert.NotNull((await app.Visit().Http.SendAsync(ask)).Headers.Age);
    }

    [Fact]
    public async Task A_file_grows_no_older_by_itself()
    {
        await app.AskAsync(Style);
        app.Clock.Advance(TimeSpan.FromDays(1));

        Assert.NotNull((await app.AskAsync(Style)).Headers.Age);
    }

    [Fact]
    public async Task A_drawing_is_packed_and_runs_nothing_and_a_picture_is_sent_as_it_is()
    {
        foreach (var (file, coding) in new[] { ("ring.svg", "br"), ("photo.png", null) })
        {
            await app.AskAsync($"/media/{file}");
            var kept = await app.AskAsync($"/media/{file}");

            Assert.NotNull(kept.Headers.Age);
            Assert.Equal(coding, kept.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Equal("public, max-age=3600", kept.Headers.CacheControl!.ToString());
        }

        Assert.Contains("sandbox", (await app.AskAsync("/media/ring.svg")).Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task A_changed_picture_is_read_again_and_another_stays()
    {
        await app.AskAsync("/media/photo.png");
        await app.AskAsync("/media/ring.svg");

        content.Write("media/photo.png", "another picture");
        app.Services.GetRequiredService<ContentStore>().Refresh();

        Assert.Equal("another picture", await (await app.AskAsync("/media/photo.png")).Content.ReadAsStringAsync());
        Assert.True(await app.IsKeptAsync("/media/ring.svg"));
    }

    [Fact]
    public async Task What_is_large_is_not_kept_and_can_be_asked_for_in_parts()
    {
        await app.AskAsync("/media/long.pdf");
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/media/long.pdf") { Headers = { { "Range", "bytes=0-9" } } };

        var part = await app.Visit().Http.SendAsync(ask);

        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(10, (await part.Content.ReadAsByteArrayAsync()).Length);
    }
}
