using System.IO.Compression;
using System.Net;
using System.Text;
using Pole.App;

namespace Pole.Platform.Web.Keeping;

/// <summary>How what is kept goes over the wire: coded, tagged, or not at all to who has it.</summary>
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
        var made = await app.AskAsync("/mission", accepted);
        var kept = await app.AskAsync("/mission", accepted);

        foreach (var answer in new[] { made, kept })
        {
            Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Contains("</html>", await Answers.UnpackedAsync(answer));
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
            Assert.Contains("Cookie", answer.Headers.Vary);
        }

        Assert.Null(made.Headers.Age);
        Assert.NotNull(kept.Headers.Age);
        Assert.Equal(await Answers.UnpackedAsync(made), await Answers.UnpackedAsync(kept));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task A_reader_who_has_the_page_is_sent_nothing_and_keeps_the_guards(string accepted)
    {
        var first = await app.AskAsync("/mission", accepted);
        var tag = first.Headers.ETag!;

        Assert.False(tag.IsWeak);
        foreach (var known in new[] { tag.ToString(), $"\"autre\", {tag}", $"W/{tag}" })
        {
            var again = await app.AskAsync("/mission", accepted, known);

            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
            Assert.Equal(tag, again.Headers.ETag);
            Assert.True(again.Headers.CacheControl!.NoCache);
            Assert.Contains("default-src 'none'", again.Headers.GetValues("Content-Security-Policy").Single());
        }

        Assert.Equal(HttpStatusCode.NotModified, (await app.AskAsync("/mission", accepted, "*")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.AskAsync("/mission", accepted, "\"autre\"")).StatusCode);
    }

    [Fact]
    public async Task The_codings_of_a_page_have_tags_of_their_own()
    {
        var tags = new HashSet<string>();
        foreach (var accepted in new[] { "br", "gzip", "identity" })
        {
            tags.Add((await app.AskAsync("/mission", accepted)).Headers.ETag!.Tag);
        }

        Assert.Equal(3, tags.Count);
    }

    [Fact]
    public async Task Asking_for_the_headers_only_answers_those_of_the_page()
    {
        var page = await app.AskAsync("/mission", "br");

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
        var first = await app.AskAsync("/mission", "br");
        var plain = Encoding.UTF8.GetBytes(await Answers.UnpackedAsync(first));
        var packed = new byte[plain.Length];
        Assert.True(BrotliEncoder.TryCompress(plain, packed, out var smallest, quality: 11, window: 22));

        var smaller = await PackedAfterAsync(first);

        Assert.Equal(smallest, smaller.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Who_has_the_page_as_it_was_packed_first_is_not_sent_it_again_packed_smaller()
    {
        var first = await app.AskAsync("/mission", "br");
        await PackedAfterAsync(first);

        var again = await app.AskAsync("/mission", "br", first.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
    }

    /// <summary>The page once it is packed anew, which happens beside its readers.</summary>
    private async Task<HttpResponseMessage> PackedAfterAsync(HttpResponseMessage first)
    {
        for (var i = 0; i < 200; i++)
        {
            var answer = await app.AskAsync("/mission", "br");
            if (!answer.Headers.ETag!.Equals(first.Headers.ETag))
            {
                return answer;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("The page was not packed within ten seconds.");
    }
}
