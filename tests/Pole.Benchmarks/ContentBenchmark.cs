using System.Diagnostics;
using System.Net;
using System.Text;

namespace Pole.Benchmarks;

/// <summary>
/// Many Markdown pages: how soon they can be read after a cold start, beside the time that Hugo takes to build the same ones, and how
/// soon a changed page is seen after the file was written.
/// </summary>
internal static class ContentBenchmark
{
    private const int Changes = 100;

    public static async Task<int> RunAsync(int count)
    {
        using var folder = new TemporaryFolder();
        var content = Path.Combine(folder.Path, "content");
        Copy(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "content"), content);
        var pages = WritePages(Path.Combine(content, "pages", "essai"), count);
        var hugo = await BuildWithHugoAsync(folder.Path, Path.Combine(content, "pages", "essai"));

        var port = PagesBenchmark.FreePort();
        Dictionary<string, string> settings = new() { ["Content__Root"] = content };
        using (var first = SiteProgram.Start(folder.Path, port, settings))
        {
            // Makes the database, which is there, with its people, when a site is started again.
            await PagesBenchmark.UntilReadyAsync($"http://127.0.0.1:{port}/health/ready");
            first.Kill(entireProcessTree: true);
        }

        settings["Demo__Load"] = "false";
        var clock = Stopwatch.StartNew();
        using var site = SiteProgram.Start(folder.Path, port, settings);
        try
        {
            using var reader = new PageReader(port);
            var readable = await reader.UntilAsync("/essai/" + pages[^1], _ => true, clock);
            Console.WriteLine(FormattableString.Invariant($"{count} pages: Hugo builds them in {hugo.TotalSeconds:0.00} s; read after a cold start in {readable.TotalSeconds:0.00} s, ratio {readable / hugo:0.00}"));
            foreach (var page in pages)
            {
                await reader.ReadAsync("/essai/" + page);
            }

            Console.WriteLine(FormattableString.Invariant($"every one of them read, one after the other: {clock.Elapsed.TotalSeconds:0.00} s after the start"));
            await MeasureChangesAsync(reader, Path.Combine(content, "pages", "essai"), pages);
        }
        finally
        {
            site.Kill(entireProcessTree: true);
        }

        return 0;
    }

    private static async Task MeasureChangesAsync(PageReader reader, string folder, IReadOnlyList<string> pages)
    {
        List<double> times = [];
        for (var i = 0; i < Changes; i++)
        {
            var (page, mark) = (pages[i * 7 % pages.Count], $"change {i} seen");
            await reader.ReadAsync("/essai/" + page);
            await Task.Delay(20);
            await File.AppendAllTextAsync(Path.Combine(folder, page + ".md"), $"\n\n{mark}\n");
            times.Add((await reader.UntilAsync("/essai/" + page, text => text.Contains(mark, StringComparison.Ordinal), Stopwatch.StartNew())).TotalMilliseconds);
        }

        double[] all = [.. times.Skip(Changes / 10).Order()];
        Console.WriteLine(FormattableString.Invariant(
            $"a changed page is seen after its file was written: median {all[all.Length / 2]:0} ms, nine of ten {all[(int)(all.Length * 0.9)]:0} ms, p99 {all[(int)(all.Length * 0.99)]:0} ms"));
    }

    private static List<string> WritePages(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        List<string> pages = [];
        foreach (var document in new FrenchDocuments(1).Make(count))
        {
            var slug = $"page-{pages.Count}";
            var text = new StringBuilder("---\n").Append(System.Globalization.CultureInfo.InvariantCulture, $"title: \"{document.Title}\"\nsummary: \"{document.Summary}\"\norder: {pages.Count}\n---\n");
            foreach (var words in document.Body.Chunk(document.Body.Length / 3))
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"## Une partie\n\n{new string(words)} **ici** et [là](page-{pages.Count / 2}.md).\n\n- un\n- deux\n\n");
            }

            File.WriteAllText(Path.Combine(folder, slug + ".md"), text.ToString());
            pages.Add(slug);
        }

        return pages;
    }

    private static async Task<TimeSpan> BuildWithHugoAsync(string folder, string pages)
    {
        var site = Path.Combine(folder, "hugo");
        Copy(pages, Path.Combine(site, "content", "essai"));
        Directory.CreateDirectory(Path.Combine(site, "layouts", "_default"));
        await File.WriteAllTextAsync(Path.Combine(site, "hugo.toml"), "baseURL = 'https://example.org/'\ntitle = 'Essai'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']\n");
        await File.WriteAllTextAsync(
            Path.Combine(site, "layouts", "_default", "single.html"),
            "<!DOCTYPE html><html lang=\"fr\"><head><title>{{ .Title }}</title></head><body><nav><a href=\"/\">Accueil</a></nav><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>");
        await File.WriteAllTextAsync(Path.Combine(site, "layouts", "_default", "list.html"), "<!DOCTYPE html><html lang=\"fr\"><body>{{ range .Pages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}</body></html>");
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var clock = Stopwatch.StartNew();
            PagesBenchmark.Run("hugo", "--quiet", "--source", site, "--destination", Path.Combine(folder, $"built{i}"));
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }

        return best;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private sealed class PageReader(int port) : IDisposable
    {
        private readonly HttpMessageInvoker http = new(new SocketsHttpHandler());

        public async Task<string?> ReadAsync(string path)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{port}{path}");
            using var answer = await http.SendAsync(request, CancellationToken.None);
            return answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync() : null;
        }

        public async Task<TimeSpan> UntilAsync(string path, Func<string, bool> holds, Stopwatch clock)
        {
            while (clock.Elapsed < TimeSpan.FromMinutes(2))
            {
                try
                {
                    if (await ReadAsync(path) is { } text && holds(text))
                    {
                        return clock.Elapsed;
                    }
                }
                catch (HttpRequestException)
                {
                    // Not listening yet.
                }

                await Task.Delay(2);
            }

            throw new TimeoutException($"{path} did not come to be.");
        }

        public void Dispose() => http.Dispose();
    }
}
