namespace Pole.EndToEnd.Site;

/// <summary>Where the repository stands.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Copies one of its folders to another place.</summary>
    public static void Copy(string name, string to)
    {
        var from = Path.Combine(Root, name);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Pole.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Pole.sln is not above the tests.");
        }

        return folder;
    }
}
