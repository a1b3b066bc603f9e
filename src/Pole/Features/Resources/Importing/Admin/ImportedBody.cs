using System.Text;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Importing.Admin;

/// <summary>The text that a draft starts with below its record: all that found no place, for the editor to place, keep or drop.</summary>
internal static class ImportedBody
{
    public static string Of(ImportedSheet sheet, Texts texts)
    {
        var body = new StringBuilder();
        if (sheet.Communes.Count > 0)
        {
            body.Append("## ").Append(texts["Communes citées"].Value).Append("\n\n").AppendJoin(", ", sheet.Communes).Append(".\n\n");
        }

        if (sheet.Unplaced.Count > 0)
        {
            body.Append("## ").Append(texts["À placer"].Value).Append("\n\n");
            foreach (var block in sheet.Unplaced)
            {
                body.Append(block.IsPoint ? "- " : "").Append(Plain(block.Text)).Append(block.IsPoint ? "\n" : "\n\n");
            }
        }

        return body.ToString().Trim();
    }

    /// <summary>What Markdown would take for its own signs stays a sign.</summary>
    private static string Plain(string text) => string.Concat(text.Select(letter => letter is '[' or ']' or '*' or '_' or '`' or '<' or '#' or '\\' or '|' ? $"\\{letter}" : letter.ToString()));
}
