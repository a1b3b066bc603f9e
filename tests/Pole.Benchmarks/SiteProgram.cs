using System.Diagnostics;

namespace Pole.Benchmarks;

/// <summary>The site as it is served, in a process of its own.</summary>
internal static class SiteProgram
{
    /// <summary>What makes the program one that the system gives only the first core.</summary>
    public static readonly string[] OnOneCore = ["taskset", "-c", "0"];

    /// <param name="under">The program, with its arguments, that starts the site in its own place.</param>
    public static Process Start(string folder, int port, IReadOnlyDictionary<string, string>? settings = null, IReadOnlyList<string>? under = null)
    {
        // POLE_SITE names the program where it is published, with or without the runtime beside it.
        var program = Environment.GetEnvironmentVariable("POLE_SITE") ?? AppContext.BaseDirectory;
        string[] site = File.Exists(Path.Combine(program, "libcoreclr.so")) ? [Path.Combine(program, "Pole")] : ["dotnet", "exec", Path.Combine(program, "Pole.dll")];
        string[] line = [.. under ?? [], .. site];
        ProcessStartInfo start = new(line[0], line[1..]) { UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Demo__Load"] = "true";
        start.Environment["Urls"] = $"http://127.0.0.1:{port}";
        start.Environment["Data__Root"] = Path.Combine(folder, "data");
        start.Environment["Logging__LogLevel__Default"] = "Error";
        start.Environment["Rates__ReadsPerMinute"] = "1000000";
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
