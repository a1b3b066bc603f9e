using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Pole.Benchmarks;

/// <summary>
/// What a page costs the server when a signed-in person asks for it, once a visitor has, beside a bare Razor Page that writes the same
/// bytes through the framework's compression: same machine, same run, each on the same one core.
/// </summary>
internal static class SignedInBenchmark
{
    private const string Person = "company@demo.example";
    private const string Password = "Demo-Pole-2026!";

    public static async Task<int> RunAsync(string[] paths)
    {
        using var folder = new TemporaryFolder();
        var port = PagesBenchmark.FreePort();
        using var site = SiteProgram.Start(folder.Path, port, new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Demo__Load"] = "true" }, under: SiteProgram.OnOneCore);
        try
        {
            await PagesBenchmark.UntilReadyAsync($"http://127.0.0.1:{port}/health/ready");
            using var client = new FormClient($"http://127.0.0.1:{port}");
            await client.SignInAsync(Person, Password);
            Console.WriteLine("| page | bytes | answers/s | p99, ms | processor, µs | bare Razor Page, µs | ratio |");
            Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
            foreach (var path in paths)
            {
                Console.WriteLine(await CompareAsync(site, folder.Path, $"http://127.0.0.1:{port}{path}", path, client.Cookies));
            }
        }
        finally
        {
            site.Kill(entireProcessTree: true);
        }

        return 0;
    }

    private static async Task<string> CompareAsync(Process site, string folder, string address, string path, string cookies)
    {
        var page = Path.Combine(folder, "signed-in.html");
        using (var http = new HttpMessageInvoker(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, UseCookies = false, AllowAutoRedirect = false }))
        {
            using var visit = new HttpRequestMessage(HttpMethod.Get, address);
            (await http.SendAsync(visit, CancellationToken.None)).Dispose();
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Cookie", cookies } } };
            using var answer = await http.SendAsync(request, CancellationToken.None);
            await File.WriteAllBytesAsync(page, await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync());
        }

        var ours = Load.Put(site, address, "br", cookies);
        var port = PagesBenchmark.FreePort();
        using var bare = PagesBenchmark.StartOnOneCore("razor", port.ToString(CultureInfo.InvariantCulture), page);
        try
        {
            await PagesBenchmark.UntilReadyAsync($"http://127.0.0.1:{port}/");
            var theirs = Load.Put(bare, $"http://127.0.0.1:{port}/", "br", cookies);
            return FormattableString.Invariant(
                $"| `{path}` | {new FileInfo(page).Length} | {ours.PerSecond:N0} | {ours.P99Milliseconds:0.0} | {ours.MicrosecondsEach:0} | {theirs.MicrosecondsEach:0} | {ours.MicrosecondsEach / theirs.MicrosecondsEach:0.00} |");
        }
        finally
        {
            bare.Kill(entireProcessTree: true);
        }
    }
}
