namespace Pole.Platform.Content.Rendering;

/// <summary>What a link in a file of <c>content/</c> leads to.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Path">The file below <c>content/</c>, or the address on the site without the prefix of a language.</param>
/// <param name="Rest">The query and the place in the page, as written.</param>
internal sealed record LinkTarget(LinkKind Kind, string Path, string Rest)
{
    /// <summary>Reads an address as written in a file.</summary>
    public static LinkTarget Of(string url, string file)
    {
        var end = url.IndexOfAny(['?', '#']);
        var path = end < 0 ? url : url[..end];
        var rest = end < 0 ? "" : url[end..];
        if (path.Length == 0)
        {
            return new(LinkKind.SamePage, "", rest);
        }

        if (AllowedUrl.HasScheme(path) || path.StartsWith("//", StringComparison.Ordinal))
        {
            return new(LinkKind.Outside, url, "");
        }

        var absolute = path[0] == '/';
        var place = Settle(Uri.UnescapeDataString(absolute ? path : $"{file[..(file.LastIndexOf('/') + 1)]}{path}"));
        return place switch
        {
            null => new(LinkKind.Nowhere, path, rest),
            _ when place.EndsWith(".en.md", StringComparison.Ordinal) => new(LinkKind.File, $"{place[..^".en.md".Length]}.md", rest),
            _ when place.EndsWith(".md", StringComparison.Ordinal) => new(LinkKind.File, place, rest),
            _ when place.StartsWith("media/", StringComparison.Ordinal) => new(LinkKind.Media, place, rest),
            _ when absolute => new(LinkKind.Address, WithoutLanguage($"/{place}"), rest),
            _ => new(LinkKind.Nowhere, path, rest),
        };
    }

    /// <summary>Follows the <c>.</c> and <c>..</c> of a path; null when it climbs out of the folder.</summary>
    private static string? Settle(string path)
    {
        List<string> parts = [];
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part)
            {
                case ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }

    private static string WithoutLanguage(string path) =>
        path == "/en" ? "/" : path.StartsWith("/en/", StringComparison.Ordinal) ? path[3..] : path;
}

internal enum LinkKind
{
    SamePage,
    File,
    Media,
    Address,
    Outside,
    Nowhere,
}
