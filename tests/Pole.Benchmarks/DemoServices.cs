using Microsoft.AspNetCore.Builder;
using Pole.Platform.Commands;

namespace Pole.Benchmarks;

/// <summary>The program without its door: a database with the demonstration data, and what the features make of it.</summary>
internal static class DemoServices
{
    public static async Task<WebApplication> PrepareAsync(string folder, string? postgres = null)
    {
        List<string> settings = [$"--Data:Root={Path.Combine(folder, "data")}", "--Demo:Load=true", "--Logging:LogLevel:Default=Error"];
        if (postgres is not null)
        {
            settings.AddRange(["--Database:Provider=Postgres", $"--ConnectionStrings:Pole={postgres}"]);
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. settings], ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddWholeSite(builder.Configuration);
        var app = builder.Build();
        await app.PrepareAsync(CancellationToken.None);
        return app;
    }
}
