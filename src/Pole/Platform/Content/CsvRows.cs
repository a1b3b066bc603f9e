using System.Text;

namespace Pole.Platform.Content;

/// <summary>The rows of a small table written as RFC 4180 says, parted by commas or semicolons, each with its line.</summary>
internal static class CsvRows
{
    public static IEnumerable<(IReadOnlyList<string> Cells, int Line)> Of(string text)
    {
        var firstLine = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length);
        var mark = firstLine.Contains(';') ? ';' : ',';
        List<string> cells = [];
        var cell = new StringBuilder();
        var (quoted, line, startedAt) = (false, 1, 1);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            line += letter == '\n' ? 1 : 0;
            if (quoted && letter == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (quoted || (letter != mark && letter is not ('\n' or '\r')))
            {
                cell.Append(letter);
            }
            else if (letter == mark)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else if (letter == '\n')
            {
                cells.Add(cell.ToString().Trim());
                yield return (cells, startedAt);
                (cells, startedAt) = ([], line);
                cell.Clear();
            }
        }

        if (cells.Count > 0 || cell.Length > 0)
        {
            cells.Add(cell.ToString().Trim());
            yield return (cells, startedAt);
        }
    }
}
