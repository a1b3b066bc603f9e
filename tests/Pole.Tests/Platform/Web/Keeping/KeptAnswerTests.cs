using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Identity;
using Pole.Platform.Web.Parts;
using Action = Pole.Features.Actions.Action;

namespace Pole.Platform.Web.Keeping;

public sealed class KeptAnswerTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("br;q=0", null)]
    [InlineData("brotli, gzipped", null)]
    [InlineData("identity", null)]
    public async Task Each_reader_gets_the_coding_that_they_take_made_anew_or_kept(string accepted, string? coding)
    {
        var made = await AskAsync("/mission", accepted);
        var kept = await AskAsync("/mission", accepted);

        foreach (var answer in new[] { made, kept })
        {
            Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Contains("</html>", await UnpackedAsync(answer));
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
            Assert.Contains("Cookie", answer.Headers.Vary);
        }

        Assert.Null(made.Headers.Age);
        Assert.NotNull(kept.Headers.Age);
        Assert.Equal(await UnpackedAsync(made), await UnpackedAsync(kept));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task A_reader_who_has_the_page_is_sent_nothing_and_keeps_the_guards(string accepted)
    {
        var first = await AskAsync("/mission", accepted);
        var tag = first.Headers.ETag!;

        Assert.False(tag.IsWeak);
        foreach (var known in new[] { tag.ToString(), $"\"autre\", {tag}", $"W/{tag}", "*" })
        {
            var again = await AskAsync("/mission", accepted, known);

            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
            Assert.Equal(tag, again.Headers.ETag);
            Assert.True(again.Headers.CacheControl!.NoCache);
            Assert.Contains("default-src 'none'", again.Headers.GetValues("Content-Security-Policy").Single());
        }

        Assert.Equal(HttpStatusCode.OK, (await AskAsync("/mission", accepted, "\"autre\"")).StatusCode);
    }

    [Fact]
    public async Task The_codings_of_a_page_have_tags_of_their_own()
    {
        var tags = new HashSet<string>();
        foreach (var accepted in new[] { "br", "gzip", "identity" })
        {
            tags.Add((await AskAsync("/mission", accepted)).Headers.ETag!.Tag);
        }

        Assert.Equal(3, tags.Count);
    }

    [Fact]
    public async Task Asking_for_the_headers_only_answers_those_of_the_page()
    {
        var page = await AskAsync("/mission", "br");

        using var ask = new HttpRequestMessage(HttpMethod.Head, "/mission") { Headers = { { "Accept-Encoding", "br" } } };
        var head = await app.Visit().Http.SendAsync(ask);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(page.Headers.ETag, head.Headers.ETag);
        Assert.Equal(page.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal((await page.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task What_is_asked_for_again_is_packed_as_small_as_brotli_can()
    {
        var plain = Encoding.UTF8.GetBytes(await UnpackedAsync(await AskAsync("/mission", "br")));
        var packed = new byte[plain.Length];
        Assert.True(BrotliEncoder.TryCompress(plain, packed, out var smallest, quality: 11, window: 22));

        var length = int.MaxValue;
        for (var i = 0; i < 200 && length > smallest; i++)
        {
            length = (await (await AskAsync("/mission", "br")).Content.ReadAsByteArrayAsync()).Length;
            await Task.Delay(20);
        }

        Assert.Equal(smallest, length);
    }

    [Fact]
    public async Task Languages_and_queries_are_kept_apart()
    {
        await AskAsync("/mission", "br");

        Assert.Null((await AskAsync("/en/mission", "br")).Headers.Age);
        Assert.Null((await AskAsync("/mission?x=1", "br")).Headers.Age);
        Assert.NotEqual(await UnpackedAsync(await AskAsync("/mission", "br")), await UnpackedAsync(await AskAsync("/en/mission", "br")));
    }

    [Fact]
    public async Task What_is_not_found_is_not_kept()
    {
        await AskAsync("/nulle-part", "br");

        var again = await AskAsync("/nulle-part", "br");

        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Null(again.Headers.Age);
    }

    [Theory]
    [InlineData("Cookie", IdentityRoom.SessionCookie + "=x")]
    [InlineData("Cookie", Telling.Cookie + "=x")]
    [InlineData("Cookie", "a=b; " + IdentityRoom.SessionCookie + "=x")]
    [InlineData("Authorization", "Bearer x")]
    public async Task Who_may_see_something_of_their_own_is_neither_given_a_kept_page_nor_makes_one(string header, string value)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/mission");
        ask.Headers.TryAddWithoutValidation(header, value);

        var own = await app.Visit().Http.SendAsync(ask);

        Assert.Null((await AskAsync("/mission", "br")).Headers.Age);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/mission");
        again.Headers.TryAddWithoutValidation(header, value);
        Assert.Null((await app.Visit().Http.SendAsync(again)).Headers.Age);
        Assert.Null(own.Headers.Age);
    }

    [Fact]
    public async Task A_cookie_of_somebody_else_does_not_keep_a_reader_from_what_is_kept()
    {
        await AskAsync("/mission", "br");
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/mission") { Headers = { { "Cookie", "choix=sombre" } } };

        Assert.NotNull((await app.Visit().Http.SendAsync(ask)).Headers.Age);
    }

    [Fact]
    public async Task A_change_makes_the_pages_fresh_that_show_it_and_no_other()
    {
        await AskAsync("/observatoire", "br");
        await AskAsync("/mission", "br");

        await app.Services.GetRequiredService<PublicPages>().ForgetAsync(nameof(Action), CancellationToken.None);

        Assert.Null((await AskAsync("/observatoire", "br")).Headers.Age);
        Assert.NotNull((await AskAsync("/mission", "br")).Headers.Age);
    }

    [Fact]
    public async Task A_page_is_made_anew_after_ten_minutes_since_it_may_say_which_day_it_is()
    {
        await AskAsync("/mission", "br");
        app.Clock.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal(TimeSpan.FromMinutes(9), (await AskAsync("/mission", "br")).Headers.Age);

        app.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Null((await AskAsync("/mission", "br")).Headers.Age);
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string accepted, string? known = null)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, path);
        ask.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        if (known is not null)
        {
            ask.Headers.TryAddWithoutValidation("If-None-Match", known);
        }

        return await app.Visit().Http.SendAsync(ask);
    }

    private static async Task<string> UnpackedAsync(HttpResponseMessage answer)
    {
        var bytes = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        await using Stream text = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            _ => bytes,
        };
        using var reader = new StreamReader(text, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
