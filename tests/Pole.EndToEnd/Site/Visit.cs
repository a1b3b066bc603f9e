using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Pole.EndToEnd.Site;

/// <summary>One answer of a first visit: what Chromium received over the wire, headers included.</summary>
internal sealed record Received(string Url, string Type, long Bytes, IReadOnlyDictionary<string, string> Headers);

/// <summary>A page opened with nothing in store, and everything that it made the browser fetch.</summary>
internal sealed record Visit(int Nodes, IReadOnlyList<Received> Answers)
{
    /// <summary>Elements of the page, without what drawings hold: so counts the method.</summary>
    private const string CountNodes = "document.querySelectorAll('*').length - document.querySelectorAll('svg *').length";

    public double Kilobytes => Answers.Sum(a => a.Bytes) / 1000.0;

    /// <param name="browser">A browser; the visit has a context, and so a cache, of its own.</param>
    /// <param name="address">The whole address.</param>
    /// <param name="bytesPerSecond">How fast the connection is, when it is slow.</param>
    public static async Task<Visit> PayAsync(IBrowser browser, string address, int bytesPerSecond = -1)
    {
        await using var context = await browser.NewContextAsync(new() { Locale = "fr-FR", ViewportSize = new() { Width = 1920, Height = 1080 } });
        var page = await context.NewPageAsync();
        var wire = await context.NewCDPSessionAsync(page);
        var answers = new Dictionary<string, Received>(StringComparer.Ordinal);
        wire.Event("Network.responseReceived").OnEvent += (_, said) =>
        {
            var response = said!.Value.GetProperty("response");
            answers[Id(said.Value)] = new(
                response.GetProperty("url").GetString()!,
                response.GetProperty("mimeType").GetString()!,
                0,
                response.GetProperty("headers").EnumerateObject().ToDictionary(h => h.Name.ToLowerInvariant(), h => h.Value.GetString() ?? "", StringComparer.Ordinal));
        };
        wire.Event("Network.loadingFinished").OnEvent += (_, said) =>
        {
            if (answers.TryGetValue(Id(said!.Value), out var answer))
            {
                answers[Id(said.Value)] = answer with { Bytes = (long)said.Value.GetProperty("encodedDataLength").GetDouble() };
            }
        };
        await wire.SendAsync("Network.enable");
        if (bytesPerSecond > 0)
        {
            await wire.SendAsync("Network.emulateNetworkConditions", new()
            {
                ["offline"] = false,
                ["latency"] = 100,
                ["downloadThroughput"] = bytesPerSecond,
                ["uploadThroughput"] = bytesPerSecond,
            });
        }

        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("window.scrollTo(0, document.body.scrollHeight)");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var nodes = await page.EvaluateAsync<int>(CountNodes);
        var visit = new Visit(nodes, [.. answers.Values.Where(a => a.Url.StartsWith("http", StringComparison.Ordinal))]);
        return await visit.WithIconAsync(page);
    }

    /// <summary>A browser without a window does not fetch the icon that others fetch: it is counted all the same.</summary>
    private async Task<Visit> WithIconAsync(IPage page)
    {
        var icon = await page.EvaluateAsync<string?>("document.querySelector('link[rel=icon]')?.href");
        if (icon is null || icon.StartsWith("data:", StringComparison.Ordinal) || Answers.Any(a => a.Url == icon))
        {
            return this;
        }

        using var handler = new SocketsHttpHandler();
        using var http = new HttpMessageInvoker(handler);
        using var ask = new HttpRequestMessage(HttpMethod.Get, icon) { Headers = { { "Accept-Encoding", "gzip, br" } } };
        using var answer = await http.SendAsync(ask, CancellationToken.None);
        var body = await answer.Content.ReadAsByteArrayAsync();
        var headers = answer.Headers.Concat(answer.Content.Headers)
            .ToDictionary(h => h.Key.ToLowerInvariant(), h => string.Join(", ", h.Value), StringComparer.Ordinal);
        var sent = body.Length + headers.Sum(h => h.Key.Length + h.Value.Length + 4);
        return this with { Answers = [.. Answers, new(icon, answer.Content.Headers.ContentType!.MediaType!, sent, headers)] };
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Nodes} elements, {Answers.Count} requests, {Kilobytes:0.0} kB");

    private static string Id(JsonElement said) => said.GetProperty("requestId").GetString()!;
}
