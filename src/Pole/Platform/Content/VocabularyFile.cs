using Pole.Platform.Content.Yaml;

namespace Pole.Platform.Content;

/// <summary>A file of <c>content/vocabularies/</c> as it was read: its terms, or what is wrong with it.</summary>
internal sealed record VocabularyFile(Vocabulary? Vocabulary, IReadOnlyList<ContentFault> Faults)
{
    public static VocabularyFile Read(string file, FileText read)
    {
        try
        {
            if (read.Fault is not null)
            {
                throw new YamlFaultException(1, 1, read.Fault);
            }

            var list = file.EndsWith(".csv", StringComparison.Ordinal) ? CsvList(read.Text) : YamlReader.Read(read.Text);
            return new VocabularyReader(file).Read(list);
        }
        catch (YamlFaultException fault)
        {
            return new(null, [new(file, fault.Line, fault.Column, fault.Message)]);
        }
    }

    /// <summary>A table as the list of its rows, keyed by the names in the first.</summary>
    private static YamlList CsvList(string text)
    {
        var rows = CsvRows.Of(text).Where(r => r.Cells.Any(c => c.Length > 0)).ToList();
        var columns = rows.Count == 0 ? [] : rows[0].Cells;
        return new(
            [
                .. rows.Skip(1).Select(row => new YamlMap(
                    [
                        .. row.Cells.Zip(columns)
                            .Where(c => c.First.Length > 0)
                            .Select(c => new YamlField(c.Second, new YamlText(c.First, false, row.Line, 1), row.Line, 1)),
                    ],
                    row.Line,
                    1)),
            ],
            1,
            1);
    }
}
