namespace Pole.Features.Resources.Contributions.Asking;

/// <summary>What one step of the form sends: an answer for each of its questions, in their order.</summary>
public sealed class ContributionInput
{
    public List<AnswerInput> Answers { get; set; } = [];

    public List<IFormFile>? Files { get; set; }

    /// <summary>The form of what is stored, with room to write: an empty row in each list that has none, one more in the list asked for.</summary>
    internal static ContributionInput Of(AuthorStep step, Answers answers) => new()
    {
        Answers = [.. step.Questions.Select(question => Of(question, answers.Of(question.Path)))],
    };

    internal void MakeRoom(AuthorStep step, string? more)
    {
        foreach (var (question, answer) in step.Questions.Zip(Answers))
        {
            var single = question.Kind is Importing.Drafting.DraftKind.Row;
            if (question.Columns.Count > 0 && (answer.Rows.Count == 0 || (question.Path == more && !single && answer.Rows.Count < RowInput.Most)))
            {
                answer.Rows.Add(new());
            }

            answer.Rows.ForEach(row => row.Cells = [.. question.Columns.Select((_, i) => row.Cells.ElementAtOrDefault(i))]);
        }
    }

    private static AnswerInput Of(AuthorQuestion question, Answer answer) => new()
    {
        Text = answer.Text,
        Codes = [.. answer.Codes ?? []],
        Rows = [.. (answer.Rows ?? []).Select(row => new RowInput { Cells = [.. question.Columns.Select(column => row.GetValueOrDefault(column.Key))] })],
    };
}

/// <summary>What is typed for one question.</summary>
public sealed class AnswerInput
{
    public string? Text { get; set; }

    public List<string>? Codes { get; set; }

    public List<RowInput> Rows { get; set; } = [];
}

/// <summary>The cells of one row, in the order of its columns.</summary>
public sealed class RowInput
{
    public const int Most = 60;

    public List<string?> Cells { get; set; } = [];
}
