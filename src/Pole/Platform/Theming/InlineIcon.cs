using System.Text;
using System.Text.RegularExpressions;

namespace Pole.Platform.Theming;

/// <summary>A small drawing written as a <c>data:</c> address, so that a first visit asks for one thing less.</summary>
internal static partial class InlineIcon
{
    /// <summary>What a page may weigh more for it.</summary>
    private const int Most = 1_000;

    /// <summary>The address, or nothing for what is no drawing or is too long to stand in every page.</summary>
    public static string? Of(ThemeFile file)
    {
        if (file.Type != "image/svg+xml")
        {
            return null;
        }

        var drawing = Between().Replace(Comment().Replace(Encoding.UTF8.GetString(file.Bytes), ""), "><").Trim()
            .Replace('"', '\'');
        var address = new StringBuilder("data:image/svg+xml,").Append(drawing)
            .Replace("%", "%25").Replace("#", "%23").Replace("<", "%3C").Replace(">", "%3E").Replace("{", "%7B").Replace("}", "%7D").Replace('\n', ' ');
        return address.Length <= Most ? address.ToString() : null;
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@">\s+<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Between();
}
