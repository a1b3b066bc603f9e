using Pole.Kernel;

namespace Pole.Features.Resources.Contributions.Asking;

/// <summary>Reads one step of the form: rows that hold nothing are no rows, and what cannot be read is refused at its cell.</summary>
internal sealed class AnswerReader
{
    private const int LongestText = 6000;
    private const int LongestLine = 600;

    private readonly Dictionary<string, Answer> _given = [];
    private readonly List<Refusal> _refusals = [];

    public AnswerReader(AuthorStep step, ContributionInput input)
    {
        foreach (var (question, i) in step.Questions.Select((question, i) => (question, i)).Where(one => one.i < input.Answers.Count))
        {
            _given[question.Path] = Read(question, input.Answers[i], $"Input.Answers[{i}]");
        }
    }

    public IReadOnlyDictionary<string, Answer> Given => _given;

    public IReadOnlyList<Refusal> Refusals => _refusals;

    private Answer Read(AuthorQuestion question, AnswerInput typed, string field) => question switch
    {
        { Columns.Count: > 0 } => new() { Rows = [.. typed.Rows.Select((row, i) => Row(question, row, $"{field}.Rows[{i}]")).Where(row => row.Count > 0)] },
        { Kind: Importing.Drafting.DraftKind.Codes } => new() { Codes = [.. (typed.Codes ?? []).Select(Clean).Where(code => code.Length is > 0 and < 60).Distinct(StringComparer.Ordinal)] },
        _ => new() { Text = Text(question, Clean(typed.Text), $"{field}.Text") },
    };

    private string Text(AuthorQuestion question, string text, string field)
    {
        var kind = question switch
        {
            { IsDate: true } => CellKind.Date,
            { IsAmount: true } => CellKind.Euros,
            { IsLink: true } => CellKind.Link,
            { Kind: Importing.Drafting.DraftKind.Line or Importing.Drafting.DraftKind.Choice } => CellKind.Line,
            _ => CellKind.Text,
        };
        Judge(kind, question.Label, text, field);
        return text;
    }

    private Dictionary<string, string> Row(AuthorQuestion question, RowInput typed, string field)
    {
        Dictionary<string, string> cells = new(StringComparer.Ordinal);
        foreach (var (column, i) in question.Columns.Select((column, i) => (column, i)))
        {
            if (Clean(typed.Cells.ElementAtOrDefault(i)) is { Length: > 0 } text)
            {
                Judge(column.Kind, column.Label, text, $"{field}.Cells[{i}]");
                cells[column.Key] = text;
            }
        }

        // A list from which something is chosen in every row says nothing alone.
        return question.Columns.Any(column => column.Kind != CellKind.Choice && cells.ContainsKey(column.Key)) ? cells : [];
    }

    private void Judge(CellKind kind, string label, string text, string field)
    {
        if (text.Length > (kind == CellKind.Text ? LongestText : LongestLine))
        {
            _refusals.Add(new Refusal("contribution.long", "{0} : ce texte est trop long ({1} caractères au plus).", label, kind == CellKind.Text ? LongestText : LongestLine) { Field = field });
        }
        else if (text.Length > 0 && CellValue.Read(kind, text) is null)
        {
            _refusals.Add(CellValue.Refuse(kind, label, field));
        }
    }

    /// <summary>What was typed, without space around it nor signs that no one can see.</summary>
    public static string Clean(string? typed) =>
        typed is null ? "" : string.Concat(typed.ReplaceLineEndings("\n").Where(sign => !char.IsControl(sign) || sign is '\n')).Trim();
}
