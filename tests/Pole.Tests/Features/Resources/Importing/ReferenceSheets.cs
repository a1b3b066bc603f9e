using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Content;

namespace Pole.Features.Resources.Importing;

/// <summary>
/// The reference set of the importer, in <c>Sheets/</c>: a text as it would be pasted, and beside it what a careful
/// reader makes of it, written as a resource is. To extend it, add both; <c>name-2.md</c> is the second sheet of <c>name.txt</c>.
/// </summary>
internal static class ReferenceSheets
{
    private static readonly Lazy<ContentStore> Read = new(Open);

    public static string Folder { get; } = Path.Combine(PoleApp.RepositoryRoot, "tests", "Pole.Tests", "Features", "Resources", "Importing", "Sheets");

    public static SheetImporter Importer { get; } = new(WrittenResources.Store);

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static IReadOnlyList<ContentFault> Faults => Read.Value.Faults;

    public static Resource ReaderOf(string name) => Read.Value.Current.Find<Resource>(name, Language.French)!.Sheet;

    public static string TextOf(string file) => File.ReadAllText(Path.Combine(Folder, $"{file}.txt"));

    public static ImportedSheet Import(string name) => File.Exists(Path.Combine(Folder, $"{name}.txt"))
        ? Importer.Read(TextOf(name))
        : Importer.Read(TextOf(name[..^2]), name[^1] - '1');

    private static ContentStore Open()
    {
        var fixture = new ContentFixture(services => services.AddSingleton(new ContentSection("resources", typeof(Resource), "/ressources/{slug}", WithFiles: false)));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(WrittenResources.Folder, "vocabularies")))
        {
            fixture.With($"vocabularies/{Path.GetFileName(file)}", File.ReadAllText(file));
        }

        foreach (var name in Names)
        {
            fixture.With($"resources/{name}.md", File.ReadAllText(Path.Combine(Folder, $"{name}.md")));
        }

        return fixture.Store;
    }
}
