using Pole.Platform.Content.Sheets;
using Pole.Platform.Content.Yaml;

namespace Pole.Platform.Content;

/// <summary>A file of <c>content/vocabularies/</c> as it was read: its terms, or what is wrong with it.</summary>
internal sealed record VocabularyFile(string File, Vocabulary? Vocabulary, IReadOnlyList<ContentFault> Faults)
{
    public static VocabularyFile Read(string file, FileText read)
    {
        List<ContentFault> faults = [];
        List<(Term Term, int Line, int Column)> terms = [];
        if (read.Fault is not null)
        {
            faults.Add(new(file, 1, 1, read.Fault));
        }
        else
        {
            terms = file.EndsWith(".csv", StringComparison.Ordinal)
                ? ReadCsv(file, read.Text, faults)
                : ReadYaml(file, read.Text, faults);
        }

        foreach (var twice in terms.GroupBy(t => t.Term.Code, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            faults.Add(new(file, twice.Line, twice.Column, $"le code « {twice.Term.Code} » est donné deux fois"));
        }

        foreach (var orphan in terms.Where(t => t.Term.Parent is { } parent && !terms.Exists(o => o.Term.Code == parent)))
        {
            faults.Add(new(file, orphan.Line, orphan.Column, $"le code parent « {orphan.Term.Parent} » n’existe pas"));
        }

        var name = Path.GetFileNameWithoutExtension(file);
        return new(file, faults.Count == 0 ? new Vocabulary(name, [.. terms.Select(t => t.Term)]) : null, faults);
    }

    private static List<(Term, int, int)> ReadYaml(string file, string text, List<ContentFault> faults)
    {
        List<(Term, int, int)> terms = [];
        try
        {
            if (YamlReader.Read(text) is not YamlList list)
            {
                throw new YamlFaultException(1, 1, "un vocabulaire est une liste de lignes « - code: … », « fr: … », « en: … »");
            }

            foreach (var item in list.Items)
            {
                var binder = new SheetBinder(file);
                if (item is not YamlMap map)
                {
                    faults.Add(new(file, item.Line, item.Column, "chaque terme a un « code » et un « fr »"));
                }
                else if (binder.Bind(typeof(Term), map, []) is Term term)
                {
                    terms.Add((term, item.Line, item.Column));
                }

                faults.AddRange(binder.Faults);
            }
        }
        catch (YamlFaultException fault)
        {
            faults.Add(new(file, fault.Line, fault.Column, fault.Message));
        }

        return terms;
    }

    private static List<(Term, int, int)> ReadCsv(string file, string text, List<ContentFault> faults)
    {
        List<(Term, int, int)> terms = [];
        List<string> columns = [];
        foreach (var (cells, line) in CsvRows.Of(text).Where(r => r.Cells.Any(c => c.Length > 0)))
        {
            string? Cell(string column) =>
                columns.IndexOf(column) is >= 0 and var at && at < cells.Count && cells[at].Length > 0 ? cells[at] : null;

            if (columns.Count == 0)
            {
                columns = [.. cells];
            }
            else if (Cell("code") is { } code && Cell("fr") is { } french)
            {
                terms.Add((new Term(code, french, Cell("en"), Cell("parent")), line, 1));
            }
            else
            {
                faults.Add(new(file, line, 1, "chaque terme a un « code » et un « fr » ; la première ligne nomme les colonnes"));
            }
        }

        return terms;
    }
}
