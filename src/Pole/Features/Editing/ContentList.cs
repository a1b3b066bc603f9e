using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Content.Yaml;

namespace Pole.Features.Editing;

/// <summary>A file of <c>content/</c> in the list of editors.</summary>
/// <param name="Title">What it calls itself, or else its file.</param>
/// <param name="IsOld">Whether it asks to be read again.</param>
/// <param name="Untranslated">Whether it is read, and nobody has written its English yet.</param>
internal sealed record ContentLine(string File, string Title, Language Language, PageState State, int Faults, bool Untranslated, DateTimeOffset Changed, bool IsOld = false)
{
    public string Folder => File[..File.IndexOf('/', StringComparison.Ordinal)];
}

/// <summary>Lists what editors may edit: the texts of every folder and the vocabularies.</summary>
internal sealed class ContentList(ContentStore content, TimeProvider clock)
{
    private static readonly string[] Names = ["title", "subject", "name", "label"];

    public IReadOnlyList<ContentLine> All()
    {
        var snapshot = content.Current.Snapshot;
        var today = Paris.Today(clock);
        var faults = content.Faults.CountBy(fault => fault.File).ToDictionary(StringComparer.Ordinal);
        DateTimeOffset Changed(string file) => new(snapshot.StampOf(file)?.Written ?? default, TimeSpan.Zero);
        var texts = snapshot.Entries.Select(entry => new ContentLine(
            entry.File,
            TitleOf(entry),
            entry.Language,
            PageStates.Of(entry.Publication, today),
            faults.GetValueOrDefault(entry.File),
            entry.Language == Language.French && entry.Address is not null && snapshot.Find(EnglishOf(entry.File)) is null,
            Changed(entry.File),
            entry.Publication.ReviewDue <= today));
        var vocabularies = snapshot.Paths.Where(path => path.StartsWith($"{ContentSection.Vocabularies}/", StringComparison.Ordinal) && ContentShelf.IsText(path))
            .Select(path => new ContentLine(path, path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..], Language.French, PageState.Published, faults.GetValueOrDefault(path), false, Changed(path)));
        return [.. texts.Concat(vocabularies).OrderBy(line => line.File, StringComparer.Ordinal)];
    }

    public static string TitleOf(ContentEntry entry) => Names
        .Select(name => entry.Keys?.Find(name)?.Value).OfType<YamlText>().Where(text => text.Text.Length > 0).Select(text => text.Text)
        .FirstOrDefault(entry.File);

    public static string EnglishOf(string french) => $"{french[..^3]}.en.md";
}
