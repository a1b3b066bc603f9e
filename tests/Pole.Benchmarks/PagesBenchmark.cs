using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Pole.Benchmarks;

/// <summary>
/// How many answers a second the site gives for a public page, beside nginx giving the same bytes from disk:
/// same machine, same run, same client (wrk, one thread, 16 connections). The ratio is the figure to keep.
/// </summary>
internal static partial class PagesBenchmark
{
    private const int Seconds = 8;

    public static async Task<int> RunAsync(string[] paths)
    {
        using var folder = new TemporaryFolder();
        var sitePort = FreePort();
        var nginxPort = FreePort();
        using var site = StartSite(folder.Path, sitePort);
        try
        {
            await UntilReadyAsync($"http://127.0.0.1:{sitePort}/health/ready");
            foreach (var path in paths)
            {
                await KeepAsync(folder.Path, sitePort, path);
            }

            using var nginx = StartNginx(folder.Path, nginxPort);
            try
            {
                await UntilReadyAsync($"http://127.0.0.1:{nginxPort}/0.html");
                Console.WriteLine("| page | bytes (gzip) | Pôle, answers/s | nginx, answers/s | ratio |");
                Console.WriteLine("| --- | --- | --- | --- | --- |");
                for (var i = 0; i < paths.Length; i++)
                {
                    var bytes = new FileInfo(Path.Combine(folder.Path, $"{i}.html.gz")).Length;
                    var ours = Measure($"http://127.0.0.1:{sitePort}{paths[i]}");
                    var theirs = Measure($"http://127.0.0.1:{nginxPort}/{i}.html");
                    Console.WriteLine(FormattableString.Invariant($"| `{paths[i]}` | {bytes} | {ours:N0} | {theirs:N0} | {ours / theirs:0.00} |"));
                }
            }
            finally
            {
                nginx.Kill(entireProcessTree: true);
            }
        }
        finally
        {
            site.Kill(entireProcessTree: true);
        }

        return 0;

        async Task KeepAsync(string root, int port, string path)
        {
            using var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None };
            using var http = new HttpMessageInvoker(handler);
            using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{port}{path}");
            request.Headers.AcceptEncoding.ParseAdd("gzip");
            using var answer = await http.SendAsync(request, CancellationToken.None);
            answer.EnsureSuccessStatusCode();
            var packed = await answer.Content.ReadAsByteArrayAsync();
            var name = Path.Combine(root, $"{Array.IndexOf(paths, path)}.html");
            await File.WriteAllBytesAsync($"{name}.gz", packed);
            await using var plain = File.Create(name);
            await using var unpacked = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
            await unpacked.CopyToAsync(plain);
        }
    }

    private static double Measure(string address)
    {
        Run("wrk", "-t1", "-c16", "-d3s", "-H", "Accept-Encoding: gzip", address);
        var said = Run("wrk", "-t1", "-c16", $"-d{Seconds}s", "-H", "Accept-Encoding: gzip", address);
        return double.Parse(RequestsPerSecond().Match(said).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    internal static Process StartSite(string folder, int port, IReadOnlyDictionary<string, string>? settings = null)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Pole.dll")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["Urls"] = $"http://127.0.0.1:{port}",
                ["Data__Root"] = Path.Combine(folder, "data"),
                ["Logging__LogLevel__Default"] = "Error",
                ["Rates__ReadsPerMinute"] = "1000000",
            },
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static Process StartNginx(string folder, int port)
    {
        var settings = Path.Combine(folder, "nginx.conf");
        File.WriteAllText(settings, $$"""
            user {{Environment.UserName}};
            daemon off;
            worker_processes 1;
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
        return Process.Start(new ProcessStartInfo("/usr/sbin/nginx", ["-c", settings, "-p", folder]) { UseShellExecute = false })!;
    }

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
        for (var i = 0; i < 300; i++)
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

        throw new TimeoutException($"{address} did not answer within a minute.");
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex RequestsPerSecond();
}
