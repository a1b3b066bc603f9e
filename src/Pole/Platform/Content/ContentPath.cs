using System.Text.RegularExpressions;

namespace Pole.Platform.Content;

/// <summary>What the place of a file says: <c>pages/a/index.en.md</c> is the English of the page <c>a/index</c>.</summary>
internal sealed partial record ContentPath(string File, ContentKey Key, Language Language)
{
    private const string English = ".en";

    /// <summary>Reads the path of a Markdown file below <c>content/</c>; null when it stands in no section.</summary>
    public static ContentPath? Of(string file)
    {
        var slash = file.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !file.EndsWith(".md", StringComparison.Ordinal))
        {
            return null;
        }

        var slug = file[(slash + 1)..^3];
        var english = slug.EndsWith(English, StringComparison.Ordinal);
        return new(
            file,
            new ContentKey(file[..slash], english ? slug[..^English.Length] : slug),
            english ? Language.English : Language.French);
    }

    public static bool IsPlain(string slug) => Plain().IsMatch(slug);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plain();
}
