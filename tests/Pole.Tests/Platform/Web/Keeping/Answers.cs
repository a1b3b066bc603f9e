using System.IO.Compression;
using System.Text;
using Pole.App;

namespace Pole.Platform.Web.Keeping;

/// <summary>Asks as a browser does that takes some coding, and may have the page already.</summary>
internal static class Answers
{
    public static async Task<HttpResponseMessage> AskAsync(this PoleApp app, string path, string accepted = "br", string? known = null)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, path);
        ask.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        if (known is not null)
        {
            ask.Headers.TryAddWithoutValidation("If-None-Match", known);
        }

        return await app.Visit().Http.SendAsync(ask);
    }

    /// <summary>Whether the answer comes from memory, made for somebody before.</summary>
    public static async Task<bool> IsKeptAsync(this PoleApp app, string path) => (await app.AskAsync(path)).EnsureSuccessStatusCode().Headers.Age is not null;

    public static async Task<string> UnpackedAsync(HttpResponseMessage answer)
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
