using Pole.Platform.Content;
using Pole.Platform.Content.Yaml;

namespace Pole.Features.Editing.Forms;

/// <summary>
/// A text of <c>content/</c> taken apart for its form. A vocabulary, and a page whose head cannot be read, are edited as a whole.
/// </summary>
/// <param name="Head">The keys as they are written; null when the text is edited as a whole.</param>
internal sealed record EditedText(HeadForm? Form, string? Head, string Body)
{
    private const string Fence = "---\n";

    public static EditedText Of(ContentSection? section, string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        try
        {
            return section is not null && FrontMatter.Split(text) is { } parts && HeadForm.Of(section, parts.Head) is { } form
                ? new(form, parts.Head, parts.Body)
                : new(null, null, text);
        }
        catch (YamlFaultException)
        {
            return new(null, null, text);
        }
    }

    /// <summary>The whole file with this head and text.</summary>
    public static string Write(string? head, string body) => head is null ? body : $"{Fence}{head}{Fence}{body}";

    /// <summary>How many lines of the file stand above its text.</summary>
    public static int LinesBefore(string? head) => head is null ? 0 : 2 + head.Count(letter => letter == '\n');
}
