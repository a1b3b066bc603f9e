using Pole.Features.Actions.Types;
using Pole.Kernel;
using Pole.Platform.Web;

namespace Pole.Features.Actions.Sheets;

/// <summary>One column of the spreadsheet of actions: the field of the form that it holds, how it is said in a cell and read from one.</summary>
/// <param name="Title">In French; a spreadsheet may say it in English.</param>
/// <param name="Field">As refusals name it: <c>Input.Times[0].Amount</c>.</param>
/// <param name="Say">What stands in its cell.</param>
/// <param name="Write">Writes what a cell says into the form; why it cannot be read, where it cannot.</param>
/// <param name="Number">Of the tasks, funders and results, which one.</param>
internal sealed record ActionColumn(string Title, string Field, Func<ActionForm, Texts, string> Say, Func<ActionForm, string, Texts, Refusal?> Write, int? Number = null)
{
    /// <summary>What it asks; nothing where every action says it.</summary>
    public ActionTopic? Topic => ActionTopics.All.Cast<ActionTopic?>().FirstOrDefault(topic => topic!.Value.Owns(Field));

    /// <summary>Whether what it holds says nothing without the value beside it: a unit, a quality.</summary>
    public bool IsBeside => Field.EndsWith(".Unit", StringComparison.Ordinal) || Field.EndsWith(".Quality", StringComparison.Ordinal);

    /// <summary>What stands above it, in the reader’s language.</summary>
    public string Name(Texts texts) => Number is { } number ? $"{texts[Title].Value} {number}" : texts[Title].Value;

    public bool IsCalled(string title, Texts texts) => Same(title, Name(texts)) || Same(title, Number is { } number ? $"{Title} {number}" : Title);

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other, StringComparison.OrdinalIgnoreCase);
}
