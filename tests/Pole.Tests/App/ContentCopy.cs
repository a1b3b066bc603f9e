namespace Pole.App;

/// <summary>The repository's content in a place of its own, where a test may write.</summary>
internal sealed class ContentCopy : IDisposable
{
    public ContentCopy()
    {
        var from = Path.Combine(PoleApp.RepositoryRoot, "content");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(Root, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("pole-content-").FullName;

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Root, file), text);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
