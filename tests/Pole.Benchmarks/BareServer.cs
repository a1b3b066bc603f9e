using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Pole.Benchmarks;

/// <summary>
/// What the site is measured against: Kestrel with nothing around it, giving the bytes of one file from memory with the same
/// headers. In a process of its own: <c>bare PORT FILE</c>, with the headers in <c>FILE.headers</c>.
/// </summary>
internal static class BareServer
{
    public static async Task<int> RunAsync(string port, string file)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        var headers = (await File.ReadAllLinesAsync($"{file}.headers")).Select(line => line.Split(": ", 2)).ToList();
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{int.Parse(port, CultureInfo.InvariantCulture)}");
        var app = builder.Build();
        app.Run(async context =>
        {
            foreach (var header in headers)
            {
                context.Response.Headers[header[0]] = header[1];
            }

            context.Response.ContentLength = bytes.Length;
            await context.Response.BodyWriter.WriteAsync(bytes);
        });
        await app.RunAsync();
        return 0;
    }
}
