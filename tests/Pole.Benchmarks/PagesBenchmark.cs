using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;

namespace Pole.Benchmarks;

/// <summary>
/// What a public page costs the server, beside a bare Kestrel and nginx that give the same bytes: same machine, same run, each on
/// the same one core, the client (wrk, 16 connections) on the other. The ratios of processor time are the figures to keep.
/// </summary>
internal static class PagesBenchmark
{
    private static readonly string[] NotTheirs = ["Date", "Server", "Content-Length", "Transfer-Encoding", "Age"];

    public static async Task<int> RunAsync(string[] paths)
    {
        using var folder = new TemporaryFolder();
        var port = FreePort();
        using var site = SiteProgram.Start(folder.Path, port, under: SiteProgram.OnOneCore);
        try
        {
            await UntilReadyAsync($"http://127.0.0.1:{port}/health/ready");

            // Whichever page is asked for first pays for the compiling of the program: not one of those that count.
            Load.Put(site, $"http://127.0.0.1:{port}{paths[^1]}", "br");
            Console.WriteLine("| page | bytes (brotli) | ÷ brotli 11 | answers/s | p99, ms | processor, µs | bare Kestrel, µs | ratio | nginx, µs | ratio |");
            Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
            foreach (var path in paths)
            {
                Console.WriteLine(await CompareAsync(site, folder.Path, $"http://127.0.0.1:{port}{path}", path));
            }
        }
        finally
        {
            site.Kill(entireProcessTree: true);
        }

        return 0;
    }

    private static async Task<string> CompareAsync(Process site, string folder, string address, string path)
    {
        var (bytes, smallest) = await KeepAsync(folder, address);
        var ours = Load.Put(site, address, "br");
        var bare = await BesideAsync(port => StartBare(folder, port), "/", "br");
        var nginx = await BesideAsync(port => StartNginx(folder, port), "/page.html", "gzip");
        return FormattableString.Invariant(
            $"| `{path}` | {bytes} | {(double)bytes / smallest:0.00} | {ours.PerSecond:N0} | {ours.P99Milliseconds:0.0} | {ours.MicrosecondsEach:0.0} | {bare.MicrosecondsEach:0.0} | {ours.MicrosecondsEach / bare.MicrosecondsEach:0.00} | {nginx.MicrosecondsEach:0.0} | {ours.MicrosecondsEach / nginx.MicrosecondsEach:0.00} |");
    }

    private static async Task<Load> BesideAsync(Func<int, Process> start, string path, string coding)
    {
        var port = FreePort();
        using var server = start(port);
        try
        {
            await UntilReadyAsync($"http://127.0.0.1:{port}{path}");
            return Load.Put(server, $"http://127.0.0.1:{port}{path}", coding);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Waits until the page is packed as small as it gets, and puts its bytes and headers where the others find them.</summary>
    private static async Task<(int Bytes, int Smallest)> KeepAsync(string folder, string address)
    {
        using var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None };
        using var http = new HttpMessageInvoker(handler);
        byte[] packed = [];
        for (var i = 0; i < 10; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", "br" } } };
            using var answer = await http.SendAsync(request, CancellationToken.None);
            answer.EnsureSuccessStatusCode();
            packed = await answer.Content.ReadAsByteArrayAsync();
            await File.WriteAllLinesAsync(
                Path.Combine(folder, "page.br.headers"),
                answer.Headers.Concat(answer.Content.Headers).Where(h => !NotTheirs.Contains(h.Key)).Select(h => $"{h.Key}: {string.Join(", ", h.Value)}"));
            await Task.Delay(300);
        }

        await File.WriteAllBytesAsync(Path.Combine(folder, "page.br"), packed);
        using var plain = new MemoryStream();
        await using (var unpacked = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress))
        {
            await unpacked.CopyToAsync(plain);
        }

        await File.WriteAllBytesAsync(Path.Combine(folder, "page.html"), plain.ToArray());
        await using (var gzip = new GZipStream(File.Create(Path.Combine(folder, "page.html.gz")), CompressionLevel.SmallestSize))
        {
            await gzip.WriteAsync(plain.ToArray());
        }

        var smallest = new byte[plain.Length + 1024];
        return BrotliEncoder.TryCompress(plain.ToArray(), smallest, out var length, quality: 11, window: 22)
            ? (packed.Length, length)
            : throw new InvalidOperationException("The page does not pack.");
    }

    /// <summary>This program again, as one of those that the site is measured against.</summary>
    internal static Process StartOnOneCore(string what, string port, string file) =>
        Process.Start(OnOneCore("dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "Pole.Benchmarks.dll"), what, port, file))!;

    private static Process StartBare(string folder, int port) =>
        StartOnOneCore("bare", port.ToString(System.Globalization.CultureInfo.InvariantCulture), Path.Combine(folder, "page.br"));

    private static Process StartNginx(string folder, int port)
    {
        var settings = Path.Combine(folder, "nginx.conf");
        File.WriteAllText(settings, $$"""
            user {{Environment.UserName}};
            daemon off;
            master_process off;
            error_log {{folder}}/error.log;
            pid {{folder}}/nginx.pid;
            events { worker_connections 256; }
            http {
                access_log off;
                types { text/html html; }
                sendfile on;
                open_file_cache max=100;
                keepalive_requests 1000000;
                gzip_static on;
                server { listen 127.0.0.1:{{port}}; root {{folder}}; }
            }
            """);
        // Debian keeps nginx where only root's PATH looks.
        return Process.Start(OnOneCore("/usr/sbin/nginx", "-c", settings, "-p", folder))!;
    }

    private static ProcessStartInfo OnOneCore(string program, params string[] arguments) =>
        new(SiteProgram.OnOneCore[0], [.. SiteProgram.OnOneCore[1..], program, .. arguments]) { UseShellExecute = false };

    internal static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said;
    }

    internal static async Task UntilReadyAsync(string address)
    {
        using var handler = new SocketsHttpHandler();
        using var http = new HttpMessageInvoker(handler);
        for (var i = 0; i < 900; i++)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                using var answer = await http.SendAsync(request, CancellationToken.None);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(200);
        }

        throw new TimeoutException($"{address} did not answer within three minutes.");
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
