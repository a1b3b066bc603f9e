using System.Text;
using Pole.Platform.Content.Yaml;

namespace Pole.Features.Resources.Importing.Drafting;

/// <summary>The file of a draft, written from its form, with what could not be written and where each key stands.</summary>
internal sealed class DraftFile
{
    private readonly StringBuilder _text = new("---\n");
    private readonly List<(int Line, int Question)> _starts = [];
    private readonly List<(int Question, string Reason)> _refused = [];
    private string[] _groups = [];
    private int _line = 2;

    /// <summary>A file that nobody sees yet.</summary>
    public DraftFile(IReadOnlyList<DraftField> fields, string? body)
        : this(fields, body, ["draft: true"])
    {
    }

    /// <param name="fields">What the form holds, a field for each question.</param>
    /// <param name="body">The text below the record.</param>
    /// <param name="publication">The lines that say when it is shown.</param>
    public DraftFile(IReadOnlyList<DraftField> fields, string? body, IReadOnlyList<string> publication)
    {
        foreach (var line in publication.Append("type: case-study"))
        {
            Append(line);
        }

        foreach (var (question, i) in DraftQuestions.All.Select((question, i) => (question, i)).Where(one => one.i < fields.Count))
        {
            Write(question, i, fields[i]);
        }

        _text.Append("---\n\n").Append(body?.ReplaceLineEndings("\n").Trim()).Append('\n');
        BodyLine = _line;
    }

    public string Text => _text.ToString();

    /// <summary>Lines of a form that are no record, by the number of their question.</summary>
    public IReadOnlyList<(int Question, string Reason)> Refused => _refused;

    /// <summary>The first line that is no longer a key.</summary>
    public int BodyLine { get; }

    /// <summary>The question whose key stands on a line of the file; null in the text below.</summary>
    public int? QuestionAt(int line) => line >= BodyLine ? null : _starts.LastOrDefault(start => start.Line <= line) is { Line: > 0 } start ? start.Question : null;

    private void Write(DraftQuestion question, int number, DraftField field)
    {
        var lines = LinesOf(question, number, field);
        if (lines.Count == 0)
        {
            return;
        }

        var path = question.Path.Split('.');
        Open(path[..^1]);
        _starts.Add((_line, number));
        var indent = new string(' ', 2 * (path.Length - 1));
        Append($"{indent}{path[^1]}:{(lines is [var only] && question.Kind is not (DraftKind.Sentences or DraftKind.Rows) ? $" {only}" : "")}");
        if (question.Kind is DraftKind.Sentences or DraftKind.Rows)
        {
            lines.ForEach(line => Append($"{indent}  - {line}"));
        }
    }

    /// <summary>Opens the groups that the next key stands in and the last did not.</summary>
    private void Open(string[] groups)
    {
        var same = _groups.Zip(groups).TakeWhile(two => two.First == two.Second).Count();
        for (var depth = same; depth < groups.Length; depth++)
        {
            Append($"{new string(' ', 2 * depth)}{groups[depth]}:");
        }

        _groups = groups;
    }

    private void Append(string line)
    {
        _text.Append(line).Append('\n');
        _line++;
    }

    private List<string> LinesOf(DraftQuestion question, int number, DraftField field)
    {
        var text = field.Text?.ReplaceLineEndings("\n").Trim() ?? "";
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (text.Length == 0 && field.Codes is null or [])
        {
            return [];
        }

        return question.Kind switch
        {
            DraftKind.Codes => [$"[{string.Join(", ", (field.Codes ?? []).Select(Quoted))}]"],
            DraftKind.Sentences => [.. lines.Select(line => YamlWriter.Scalar(line.TrimStart('-', '•', ' ')))],
            DraftKind.Rows => [.. lines.Select((line, i) => Row(line, i + 1, number)).OfType<string>()],
            DraftKind.Row => Row(text.Replace('\n', ' '), 1, number) is { } row ? [row] : [],
            DraftKind.Line => [IsList(question) ? $"[{string.Join(", ", text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Quoted))}]" : IsDate(question) ? Date(text) : OneLine(text)],
            DraftKind.Text or DraftKind.Choice => [OneLine(text)],
        };
    }

    private static string OneLine(string text) => YamlWriter.Scalar(text.Replace('\n', ' '));

    /// <summary>A code keeps its leading zero for the people who read the file.</summary>
    private static string Quoted(string code) => char.IsAsciiDigit(code[0]) ? $"\"{code.Trim('"')}\"" : YamlWriter.Scalar(code.Trim('"'));

    private static bool IsList(DraftQuestion question) => question.Field == "territory.departments";

    /// <summary>Reads one line as a record and writes it anew, so that nothing on it reaches beyond its key.</summary>
    private string? Row(string line, int place, int number)
    {
        try
        {
            if (YamlReader.Read(line.TrimStart('-', ' ')) is YamlMap { Fields.Count: > 0 } map)
            {
                return YamlWriter.Flow(map);
            }

            _refused.Add((number, $"ligne {place} : « {{clé: valeur}} » est attendu"));
        }
        catch (YamlFaultException fault)
        {
            _refused.Add((number, $"ligne {place} : {fault.Message}"));
        }

        return null;
    }

    private static bool IsDate(DraftQuestion question) => question.Field is "updated" or "started" or "ended" or "lead.founded";

    /// <summary>A date as people write it, or as it was typed where it is none: the check then says what is expected.</summary>
    private static string Date(string text) => TypedDate.Read(text) is { } date ? YamlWriter.Flow(date) : YamlWriter.Scalar(text);
}
