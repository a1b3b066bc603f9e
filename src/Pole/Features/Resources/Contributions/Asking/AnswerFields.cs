using Pole.Features.Resources.Importing.Drafting;
using Pole.Platform.Content.Sheets;
using Pole.Platform.Content.Yaml;

namespace Pole.Features.Resources.Contributions.Asking;

/// <summary>Answers as the fields of a draft, whose file is written and judged as that of an import; and back.</summary>
internal static class AnswerFields
{
    private const string FirstHand = "Récit de première main, écrit pour le centre de ressources";
    private const string TotalLabel = "Coût total";

    public static List<DraftField> Of(Answers answers) => [.. DraftQuestions.All.Select(draft => draft.Path switch
    {
        "case-study.format" => new DraftField { Text = answers.TextOf(draft.Path) ?? "other" },
        "source.title" => new DraftField { Text = answers.TextOf(draft.Path) ?? FirstHand },
        _ => AuthorSteps.Questions.FirstOrDefault(question => question.Path == draft.Path) is { } asked ? Of(asked, answers.Of(draft.Path)) : new DraftField(),
    })];

    /// <summary>The answers that would give this sheet.</summary>
    public static Answers From(Resource resource)
    {
        var map = SheetWriter.MapOf(resource);
        var fields = DraftField.Of(resource);
        return new Answers(new Dictionary<string, Answer>()).With(AuthorSteps.Questions.Select(question =>
            KeyValuePair.Create(question.Path, question.Columns.Count > 0
                ? new Answer { Rows = [.. Rows(DraftField.At(map, question.Path)).Select(row => Cells(question, row))] }
                : From(question, fields[DraftQuestions.All.ToList().IndexOf(question.Draft)]))));
    }

    private static Answer From(AuthorQuestion question, DraftField field) => field.Codes is { } codes
        ? new Answer { Codes = codes }
        : new Answer { Text = question.IsAmount && field.Text is { } amount ? TypedNumber.Show(amount) : field.Text };

    private static DraftField Of(AuthorQuestion question, Answer answer) => question switch
    {
        { Columns.Count: > 0 } => new() { Text = string.Join('\n', (answer.Rows ?? []).Select(row => YamlWriter.Flow(Row(question, row)))) },
        { Kind: DraftKind.Codes } => new() { Codes = [.. answer.Codes ?? []] },
        { IsAmount: true } => new() { Text = answer.Text is { } amount ? TypedNumber.Read(amount) ?? amount : null },
        _ => new() { Text = answer.Text },
    };

    /// <summary>One row as files hold it: what is empty is left out, and <c>gains.0.value</c> stands in a list of its own.</summary>
    private static YamlMap Row(AuthorQuestion question, IReadOnlyDictionary<string, string> cells)
    {
        var given = question.Columns.Where(column => cells.ContainsKey(column.Key))
            .Select(column => (Key: column.Key.Split('.'), Value: CellValue.Read(column.Kind, cells[column.Key]) ?? CellValue.Text(cells[column.Key]))).ToList();
        if (question.Field == "budget.total" && !cells.ContainsKey("label"))
        {
            given.Insert(0, (["label"], CellValue.Text(TotalLabel)));
        }

        var nested = given.Where(cell => cell.Key.Length > 1).GroupBy(cell => cell.Key[0]).Select(list =>
            Field(list.Key, new YamlList([.. list.GroupBy(cell => cell.Key[1]).Select(item => Map(item.Select(cell => Field(cell.Key[2], cell.Value))))], 0, 0)));
        return Map([.. given.Where(cell => cell.Key.Length == 1).Select(cell => Field(cell.Key[0], cell.Value)), .. nested]);
    }

    private static Dictionary<string, string> Cells(AuthorQuestion question, YamlMap row) => question.Columns
        .Select(column => (column, Value: At(row, column.Key.Split('.')) switch
        {
            YamlText { Text: var text } => column.Kind is CellKind.Number or CellKind.Euros or CellKind.Percent ? TypedNumber.Show(text) : text,
            YamlMap date => DraftField.Qualified(date),
            _ => null,
        }))
        .Where(cell => cell.Value is { Length: > 0 })
        .ToDictionary(cell => cell.column.Key, cell => cell.Value!);

    private static YamlValue? At(YamlMap row, string[] key) => (row.Find(key[0])?.Value, key) switch
    {
        (var value, [_]) => value,
        (YamlList list, [_, var place, var name]) when list.Items.ElementAtOrDefault(int.Parse(place, System.Globalization.CultureInfo.InvariantCulture)) is YamlMap item => item.Find(name)?.Value,
        _ => null,
    };

    private static IEnumerable<YamlMap> Rows(YamlValue? value) => value switch
    {
        YamlList list => list.Items.OfType<YamlMap>(),
        YamlMap one => [one],
        _ => [],
    };

    private static YamlField Field(string key, YamlValue value) => new(key, value, 0, 0);

    private static YamlMap Map(IEnumerable<YamlField> fields) => new([.. fields], 0, 0);
}
