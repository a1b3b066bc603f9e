namespace Pole.EndToEnd.Site;

/// <summary>Where the repository stands.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

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
