namespace Pole.Platform.Content.Rendering;

/// <summary>
/// Turns the links of texts into addresses for a reader. An address follows from the place of a file alone,
/// so a rendered text stays right whatever happens to the others; the check tells of what leads nowhere.
/// </summary>
internal sealed class SiteLinks(IReadOnlyDictionary<string, ContentSection> sections)
{
    public string AddressOf(string url, string file, Language reader)
    {
        if (url.Contains("{{", StringComparison.Ordinal))
        {
            return url;
        }

        var target = LinkTarget.Of(url, file);
        return target.Kind switch
        {
            LinkKind.SamePage or LinkKind.Outside => url,
            LinkKind.File => AddressOfFile(target.Path) is { } path ? $"{reader.AddressOf(path)}{target.Rest}" : "",
            LinkKind.Media => $"/{Escape(target.Path)}{target.Rest}",
            LinkKind.Address => $"{(IsForMachines(target.Path) ? target.Path : reader.AddressOf(Escape(target.Path)))}{target.Rest}",
            LinkKind.Nowhere => "",
        };
    }

    public string? AddressOfFile(string file) =>
        ContentPath.Of(file) is { } path && sections.TryGetValue(path.Key.Section, out var section)
            ? section.AddressOf(path.Key.Slug)
            : null;

    /// <summary>Feeds, calendars and the interface for programs have no language in their address.</summary>
    private static bool IsForMachines(string path) =>
        path.StartsWith("/api/", StringComparison.Ordinal) || path[path.LastIndexOf('/')..].Contains('.', StringComparison.Ordinal);

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
