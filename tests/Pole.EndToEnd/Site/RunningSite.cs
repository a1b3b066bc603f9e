using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

namespace Pole.EndToEnd.Site;

/// <summary>
/// The site as a newcomer starts it, in a process of its own, with the demonstration data, on a free port and in a
/// temporary folder; and one Chromium that all journeys share.
/// </summary>
public sealed class RunningSite : IAsyncLifetime
{
    private static readonly string[] BrowserArguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("pole-journey").FullName;
    private readonly List<string> output = [];
    private Process? process;
    private IPlaywright? playwright;

    public string Address { get; private set; } = "";

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Where the site puts the letters that it sends.</summary>
    public string MailFolder => Path.Combine(folder, "mail");

    /// <summary>The content that the site reads: the repository's, in a place where a journey may write.</summary>
    public string ContentFolder => Path.Combine(folder, "content");

    /// <summary>The database of the site.</summary>
    public string DatabaseFile => Path.Combine(folder, "data", "pole.db");

    public async Task InitializeAsync()
    {
        Repository.Copy("content", ContentFolder);
        Address = $"http://127.0.0.1:{FreePort()}";
        process = Start();
        await WaitUntilReadyAsync();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("POLE_CHROMIUM") ?? "/usr/bin/chromium",
            Args = BrowserArguments,
        });
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright?.Dispose();
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The newest letter to an address whose subject holds these words, waited for.</summary>
    public async Task<string> LetterAsync(string to, params string[] subjectWords)
    {
        for (var i = 0; i < 100; i++)
        {
            var found = Directory.Exists(MailFolder)
                ? new DirectoryInfo(MailFolder).GetFiles("*.eml").OrderByDescending(f => f.LastWriteTimeUtc)
                    .Select(f => Eml.Read(File.ReadAllText(f.FullName)))
                    .FirstOrDefault(l => l.To.Contains(to, StringComparison.OrdinalIgnoreCase) && subjectWords.All(words => l.Subject.Contains(words, StringComparison.OrdinalIgnoreCase)))
                : null;
            if (found is not null)
            {
                return found.Text;
            }

            await Task.Delay(200);
        }

        throw new TimeoutException($"No letter to {to} about '{string.Join("', '", subjectWords)}' has left.");
    }

    /// <summary>A browser whose storage outlives it in this folder, as that of a phone does.</summary>
    public Task<IBrowserContext> PhoneAsync(string storage) => playwright!.Chromium.LaunchPersistentContextAsync(storage, new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("POLE_CHROMIUM") ?? "/usr/bin/chromium",
        Args = BrowserArguments,
        BaseURL = Address,
        Locale = "fr-FR",
        ViewportSize = new() { Width = 390, Height = 844 },
    });

    /// <summary>Runs a command of the program beside the site, on the same data.</summary>
    public async Task CommandAsync(params string[] arguments)
    {
        using var beside = Start(arguments);
        await beside.WaitForExitAsync();
        Assert.Equal(0, beside.ExitCode);
    }

    private Process Start(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Pole.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", program, .. arguments])
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["Urls"] = Address,
                ["Site__BaseUrl"] = Address,
                ["Data__Root"] = Path.Combine(folder, "data"),
                ["Mail__Folder"] = MailFolder,
                ["Content__Root"] = ContentFolder,
                ["Alerts__FromHour"] = "0",
                ["Rates__FormsPerMinute"] = "100000",
                ["Rates__CredentialsPerMinute"] = "100000",
                ["Review__AuditPercent"] = "0",
            },
        };
        var started = Process.Start(start)!;
        started.OutputDataReceived += Keep;
        started.ErrorDataReceived += Keep;
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return started;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (output)
        {
            output.Add(line.Data ?? "");
        }
    }

    private async Task WaitUntilReadyAsync()
    {
        using var handler = new SocketsHttpHandler();
        using var http = new HttpMessageInvoker(handler);
        for (var i = 0; i < 300; i++)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, $"{Address}/health/ready");
                using var answer = await http.SendAsync(request, CancellationToken.None);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!process!.HasExited)
            {
                // Not listening yet.
            }

            await Task.Delay(200);
        }

        lock (output)
        {
            throw new TimeoutException($"The site was not ready within a minute. It said:\n{string.Join('\n', output)}");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

[CollectionDefinition(Name)]
public sealed class Journeys : ICollectionFixture<RunningSite>
{
    public const string Name = "journeys";
}
