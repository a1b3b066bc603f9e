using System.Security.Cryptography;
using System.Text;

namespace Pole.Platform.Content;

/// <summary>
/// What a page may ask of the content. The answer is a mark: as long as it is the same, what the page was told is the same. What is
/// asked for by its text is marked by its text; what is listed, by its keys, so that a list outlives a change of the texts below them.
/// </summary>
internal abstract record ContentQuestion
{
    public abstract object? AnswerIn(ContentLibrary library);

    /// <summary>One mark for many.</summary>
    protected static string MarkOf(IEnumerable<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part ?? "-"));
            hash.AppendData([0]);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    protected static string HeadsOf(IEnumerable<ContentPage> pages) => MarkOf(pages.Select(page => page.Item.Entry.Head));
}

/// <summary>Whatever is not asked by name: any change is a change of it.</summary>
internal sealed record TheWhole : ContentQuestion
{
    public override object AnswerIn(ContentLibrary library) => library.Snapshot;
}

internal sealed record KeysOf<T>(string Slug, Language Reader) : ContentQuestion
    where T : class
{
    public override object? AnswerIn(ContentLibrary library) => library.Pick<T>(Slug, Reader)?.Entry.Head;
}

internal sealed record KeysOfAll<T>(Language Reader) : ContentQuestion
    where T : class
{
    public override object AnswerIn(ContentLibrary library) => MarkOf(library.PickAll<T>(Reader).Select(item => item.Entry.Head));
}

/// <summary>The keys of a file, whatever record they fill.</summary>
internal sealed record KeysIn(string File) : ContentQuestion
{
    public override object? AnswerIn(ContentLibrary library) => library.Snapshot.Find(File)?.Head;
}

/// <summary>The text below the keys.</summary>
internal sealed record TextIn(string File) : ContentQuestion
{
    public override object? AnswerIn(ContentLibrary library) => library.Snapshot.Find(File)?.Markdown;
}

internal sealed record PageAt(string Path, Language Reader) : ContentQuestion
{
    public override object? AnswerIn(ContentLibrary library) => library.Tree(Reader).Find(Path)?.Item.Entry.Head;
}

internal sealed record EveryPage(Language Reader) : ContentQuestion
{
    public override object AnswerIn(ContentLibrary library) => HeadsOf(library.Tree(Reader).InOrder);
}

internal sealed record PagesBelow(string Path, Language Reader) : ContentQuestion
{
    public override object? AnswerIn(ContentLibrary library) => library.Tree(Reader).Find(Path) is { } page ? HeadsOf(page.Below) : null;
}

internal sealed record TrailTo(string Path, Language Reader) : ContentQuestion
{
    public override object? AnswerIn(ContentLibrary library) =>
        library.Tree(Reader).Find(Path) is { } page ? MarkOf(page.Trail.Select(place => $"{place.Label} {place.Path}")) : null;
}

internal sealed record MenuAt(MenuPlace Place, Language Reader) : ContentQuestion
{
    public override object AnswerIn(ContentLibrary library) =>
        MarkOf(library.MenuLines(Place, Reader).Select(line => $"{line.Label} {line.Path} {line.Order}"));
}

internal sealed record WordsOf(string Vocabulary) : ContentQuestion
{
    public override object? AnswerIn(ContentLibrary library) => library.Snapshot.FindVocabulary(Vocabulary);
}

internal sealed record FileOf(string Path) : ContentQuestion
{
    public override object? AnswerIn(ContentLibrary library) => library.Snapshot.StampOf(Path);
}
