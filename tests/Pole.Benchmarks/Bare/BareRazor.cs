using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Pole.Benchmarks.Bare;

/// <summary>A site that is one Razor Page behind the framework's compression, at the level at which ours compresses: <c>razor PORT FILE</c>.</summary>
internal static class BareRazor
{
    public static async Task<int> RunAsync(string port, string file)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddSingleton(new BareText(await File.ReadAllTextAsync(file)));
        builder.Services.AddRazorPages(pages => pages.RootDirectory = "/Bare")
            .ConfigureApplicationPartManager(parts =>
            {
                parts.ApplicationParts.Clear();
                parts.ApplicationParts.Add(new Microsoft.AspNetCore.Mvc.ApplicationParts.CompiledRazorAssemblyPart(typeof(BareRazor).Assembly));
                parts.ApplicationParts.Add(new Microsoft.AspNetCore.Mvc.ApplicationParts.AssemblyPart(typeof(BareRazor).Assembly));
            });
        builder.Services.AddResponseCompression(compression => compression.Providers.Add<BrotliCompressionProvider>());
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        var app = builder.Build();
        app.UseResponseCompression();
        app.MapRazorPages();
        await app.RunAsync();
        return 0;
    }
}

/// <summary>What the page writes.</summary>
public sealed record BareText(string Html);

/// <summary>The page has nothing to ask.</summary>
public sealed class PageModel(BareText text) : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
{
    public string Text => text.Html;
}
