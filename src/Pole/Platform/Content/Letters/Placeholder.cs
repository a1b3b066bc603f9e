using System.Text.RegularExpressions;

namespace Pole.Platform.Content.Letters;

/// <summary>A name in a letter that a value takes the place of: <c>{{first-name}}</c>.</summary>
internal static partial class Placeholder
{
    [GeneratedRegex(@"\{\{\s*(?<name>[a-z][a-z0-9-]*)\s*\}\}", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Pattern();

    /// <summary>Anything that was meant to be one.</summary>
    [GeneratedRegex(@"\{\{(?<inside>[^{}\n]*)\}\}", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Loosely();
}
