using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Pole.Platform.Commands;
using Pole.Platform.Data;

namespace Pole.Benchmarks;

/// <summary>The program without its door: a database with the demonstration data, and what the features make of it.</summary>
internal static class DemoServices
{
    public static async Task<WebApplication> PrepareAsync(string folder, string? postgres = null, IInterceptor? listener = null)
    {
        List<string> settings = [$"--Data:Root={Path.Combine(folder, "data")}", "--Demo:Load=true", "--Logging:LogLevel:Default=Error"];
        if (postgres is not null)
        {
            settings.AddRange(["--Database:Provider=Postgres", $"--ConnectionStrings:Pole={postgres}"]);
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. settings], ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddWholeSite(builder.Configuration);
        if (listener is not null)
        {
            builder.Services.ConfigureDbContext<SqlitePoleDb>(options => options.AddInterceptors(listener));
            builder.Services.ConfigureDbContext<PostgresPoleDb>(options => options.AddInterceptors(listener));
        }

        var app = builder.Build();
        await app.PrepareAsync(CancellationToken.None);
        return app;
    }
}
