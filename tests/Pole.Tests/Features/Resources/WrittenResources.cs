using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Content;

namespace Pole.Features.Resources;

/// <summary>The resources of the repository's own <c>content/</c>, read as the site reads them.</summary>
internal static class WrittenResources
{
    private static readonly Lazy<ContentStore> TheStore = new(Open);

    public static string Folder { get; } = Path.Combine(PoleApp.RepositoryRoot, "content");

    public static ContentStore Store => TheStore.Value;

    public static IReadOnlyList<ContentItem<Resource>> All => Store.Current.All<Resource>(Language.French);

    public static IReadOnlyList<ContentItem<Resource>> CaseStudies => [.. All.Where(r => r.Sheet.CaseStudy is not null)];

    public static Resource Named(string slug) =>
        Store.Current.Find<Resource>(slug, Language.French)?.Sheet ?? throw new KeyNotFoundException($"{slug} is missing or broken.");

    /// <summary>The file as written, its no-break spaces made plain.</summary>
    public static string Text(string slug) =>
        PlainSpaces(File.ReadAllText(Path.Combine(Folder, "resources", $"{slug}.md")));

    public static string PlainSpaces(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    /// <summary>A text as it is read: white space folded, no-break spaces plain.</summary>
    public static string Folded(string text) => string.Join(' ', PlainSpaces(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ContentStore Open()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(
            new ConfigurationBuilder().AddInMemoryCollection([new("Content:Root", Folder)]).Build());
        services.AddContent().AddResources().AddKnownAddresses("/services/*", "/ressources");
        return services.BuildServiceProvider().GetRequiredService<ContentStore>();
    }
}
