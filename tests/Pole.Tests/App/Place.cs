using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Pole.App;

/// <summary>The program as a person runs it: in a process of its own, at a place of its own.</summary>
internal sealed class Place : IDisposable
{
    private readonly Dictionary<string, string?> settings;

    private Place(Dictionary<string, string?> settings) => this.settings = settings;

    public string Folder { get; } = Directory.CreateTempSubdirectory("pole-place").FullName;

    public string Data => Path.Combine(Folder, "data");

    /// <summary>A place where there is no table yet.</summary>
    public static Place Empty() => new(Engine.EmptyDatabase());

    /// <summary>Runs a command to its end.</summary>
    public async Task<(int Code, string Said)> RunAsync(params string[] words)
    {
        using var process = Start(words);
        var (said, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await said + await error);
    }

    public Process Start(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Pole.dll"), .. words])
        {
            WorkingDirectory = PoleApp.RepositoryRoot,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Data__Root"] = Data;
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__")] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Starts the site here and waits until it is ready.</summary>
    public async Task<RunningPlace> ServeAsync(bool demo = false)
    {
        var port = FreePort();
        var process = Start("--Urls", $"http://127.0.0.1:{port}", "--Demo:Load", demo ? "true" : "false");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var said = process.StandardError.ReadToEndAsync();
        var http = new HttpClientHandler { AllowAutoRedirect = false };
        var site = new RunningPlace(process, new HttpMessageInvoker(http), port);
        for (var i = 0; i < 600 && !process.HasExited; i++)
        {
            if (await site.AsksAsync("/health/ready") == HttpStatusCode.OK)
            {
                return site;
            }

            await Task.Delay(100);
        }

        site.Dispose();
        throw new TimeoutException($"The site was not ready within a minute. {await said}");
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Engine.Forget(settings);
        Directory.Delete(Folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

internal sealed class RunningPlace(Process process, HttpMessageInvoker http, int port) : IDisposable
{
    /// <summary>What the site answers; nothing while it does not listen.</summary>
    public async Task<HttpStatusCode?> AsksAsync(string address)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{port}{address}");
            using var answer = await http.SendAsync(request, CancellationToken.None);
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>What the site answers, as text.</summary>
    public async Task<string> ReadAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{port}{address}");
        using var answer = await http.SendAsync(request, CancellationToken.None);
        return await answer.Content.ReadAsStringAsync();
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        http.Dispose();
    }
}
