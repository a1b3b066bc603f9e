using Pole.Features.Resources.Contributions.Asking;
using Pole.Features.Resources.Importing.Drafting;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Contributions;

/// <summary>Says answers in the language of the request, a line for each row, sentence or code.</summary>
internal sealed class AnswerWords(AuthorChoices choices, Texts texts)
{
    public IReadOnlyList<string> Say(AuthorQuestion question, Answer answer) => question switch
    {
        { Columns.Count: > 0 } => [.. (answer.Rows ?? []).Select(row => Say(question, row))],
        { Kind: DraftKind.Codes } => [.. Labels(question, answer.Codes ?? [])],
        { Kind: DraftKind.Choice } => [.. Labels(question, answer.Text is { Length: > 0 } code ? [code] : [])],
        _ => answer.Text is { Length: > 0 } text ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [],
    };

    private string Say(AuthorQuestion question, IReadOnlyDictionary<string, string> row)
    {
        var told = question.Columns.Where(column => row.ContainsKey(column.Key)).Select((column, i) =>
        {
            var value = choices.Say(question, column, row[column.Key]).ReplaceLineEndings(" ") + Unit(column.Kind);
            return i == 0 ? value : $"{texts[column.Label]} : {value}";
        });
        return string.Join(" · ", told);
    }

    private static string Unit(CellKind kind) => kind switch
    {
        CellKind.Euros => " €",
        CellKind.Percent => " %",
        CellKind.Line or CellKind.Text or CellKind.Number or CellKind.Whole or CellKind.Date or CellKind.Link or CellKind.Choice => "",
    };

    private IEnumerable<string> Labels(AuthorQuestion question, IReadOnlyList<string> codes)
    {
        var items = choices.Of(question);
        return codes.Select(code => items.FirstOrDefault(item => item.Value == code)?.Text ?? code);
    }
}
