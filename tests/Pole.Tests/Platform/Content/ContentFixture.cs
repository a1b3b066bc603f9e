using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Pole.App;

namespace Pole.Platform.Content;

/// <summary>A content folder of its own, in a temporary place, read as the site reads it.</summary>
internal sealed class ContentFixture : IDisposable
{
    private readonly Action<IServiceCollection> _features;
    private ServiceProvider? _services;

    public ContentFixture(Action<IServiceCollection>? features = null)
    {
        _features = features ?? (_ => { });
        Root = Directory.CreateTempSubdirectory("pole-content-").FullName;
    }

    public string Root { get; }

    public TestClock Clock { get; } = new(DateTimeOffset.Parse("2026-03-10T09:00:00Z", CultureInfo.InvariantCulture));

    public ContentStore Store => Services.GetRequiredService<ContentStore>();

    public ContentLibrary Library => Store.Current;

    public IServiceProvider Services => _services ??= Build();

    public ContentFixture With(string file, string text)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public ContentFixture WithPage(string slug, string body = "", string keys = "") =>
        With($"pages/{slug}.md", $"---\ntitle: {slug}\n{keys}{(keys.Length > 0 ? "\n" : "")}---\n{body}");

    public void Delete(string file) => File.Delete(Path.Combine(Root, file));

    public IReadOnlyList<string> Faults => [.. Store.Faults.Select(f => f.ToString())];

    public async Task<IAsyncDisposable> WatchAsync()
    {
        var watcher = Services.GetServices<IHostedService>().OfType<ContentWatcher>().Single();
        await watcher.StartAsync(CancellationToken.None);
        return new Stopped(watcher);
    }

    public void Dispose()
    {
        _services?.Dispose();
        Directory.Delete(Root, recursive: true);
    }

    private ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection([new("Content:Root", Root)])
            .Build());
        services.AddSingleton<TimeProvider>(Clock);
        services.AddContent();
        _features(services);
        return services.BuildServiceProvider();
    }

    private sealed class Stopped(IHostedService watcher) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await watcher.StopAsync(CancellationToken.None);
    }
}
