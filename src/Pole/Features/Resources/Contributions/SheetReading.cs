using Pole.Features.Resources.CaseStudies.Checks;
using Pole.Features.Resources.Contributions.Asking;
using Pole.Features.Resources.Importing.Drafting;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Content.Sheets;

namespace Pole.Features.Resources.Contributions;

/// <summary>Something that keeps a sheet from being sent: what is missing or cannot be read, and the question that it is about.</summary>
internal sealed record Hindrance(AuthorQuestion Question, Refusal Reason);

/// <summary>What the answers make: the sheet as far as it can be read, what keeps it from being sent, and what the checks find.</summary>
internal sealed record SheetReading(Resource? Resource, IReadOnlyList<Hindrance> Hindrances, IReadOnlyList<SheetFinding> Findings);

/// <summary>Reads answers as the sheet that they will be.</summary>
internal sealed class SheetReader(CaseStudyChecks checks, ContentStore content)
{
    private const string NotYet = "…";

    /// <summary>With the checks on what can already be read; <paramref name="slug"/> asks the whole content check too.</summary>
    public SheetReading Read(Answers answers, DateOnly today, string? slug = null)
    {
        var hindrances = AuthorSteps.Questions.SelectMany(question => HindrancesAt(question, answers.Of(question.Path))).ToList();
        if (hindrances.Count == 0 && slug is not null)
        {
            hindrances.AddRange(Faults(answers, today, slug));
        }

        var resource = Bind(answers, hindrances);
        return new(resource, hindrances, resource is null ? [] : checks.Find(resource with { Updated = PartialDate.Of(today) }));
    }

    /// <summary>The file that the answers make, with what readers of files are told of it.</summary>
    public static DraftFile Write(Answers answers, DateOnly published, DateOnly today, IEnumerable<DraftDocument> documents)
    {
        var fields = AnswerFields.Of(answers);
        fields[NumberOf("updated")] = new() { Text = today.ToIso() };
        var joined = string.Join('\n', documents.Select(document => document.Row));
        var listed = fields[NumberOf("documents")];
        listed.Text = string.Join('\n', new[] { listed.Text, joined }.Where(rows => !string.IsNullOrEmpty(rows)));
        return new(fields, null, [$"published: {published.ToIso()}", $"verified: {today.ToIso()}"]);
    }

    private IEnumerable<Hindrance> Faults(Answers answers, DateOnly today, string slug)
    {
        var file = Write(answers, today, today, []);
        return content.FaultsIf($"resources/{slug}.md", file.Text)
            .Select(fault => new Hindrance(QuestionAt(file, fault.Line), new Refusal("contribution.fault", "{0}", fault.Message)));
    }

    private static AuthorQuestion QuestionAt(DraftFile file, int line) =>
        (file.QuestionAt(line) is { } number ? AuthorSteps.At(DraftQuestions.All[number].Field) : null) ?? AuthorSteps.All[0].Questions[0];

    private static IEnumerable<Hindrance> HindrancesAt(AuthorQuestion question, Answer answer)
    {
        if (question.Required && answer.IsEmpty)
        {
            yield return new(question, new("contribution.missing", "« {0} » manque.", question.Label));
        }

        foreach (var (row, place) in (answer.Rows ?? []).Select((row, i) => (row, i + 1)))
        {
            foreach (var column in question.Columns.Where(column => column.Required && !row.ContainsKey(column.Key) && !(question.Field == "budget.total" && column.Key == "label")))
            {
                yield return new(question, new("contribution.cell", "{0} : « {1} » manque à la ligne {2}.", question.Label, column.Label, place));
            }

            if (HalfGain(question, row))
            {
                yield return new(question, new("contribution.gain", "Un gain se dit avec son nom, sa valeur et son unité : complétez la ligne {0}.", place));
            }
        }
    }

    /// <summary>Whether a gain of a synergy is begun and not told to the end.</summary>
    private static bool HalfGain(AuthorQuestion question, IReadOnlyDictionary<string, string> row) => question.Columns
        .Where(column => column.Key.Contains('.', StringComparison.Ordinal)).GroupBy(column => column.Key[..column.Key.LastIndexOf('.')])
        .Any(gain => gain.Any(column => row.ContainsKey(column.Key)) && !new[] { "label", "value", "unit" }.All(part => row.ContainsKey($"{gain.Key}.{part}")));

    /// <summary>The record of what can be read: rows that are not whole are left out, what is asked for and missing yet stands as an ellipsis.</summary>
    private static Resource? Bind(Answers answers, List<Hindrance> hindrances)
    {
        var rough = hindrances.Where(hindrance => hindrance.Question.Columns.Count > 0 || !hindrance.Question.Required).Select(hindrance => KeyValuePair.Create(hindrance.Question.Path, new Answer()));
        var fields = AnswerFields.Of(answers.With(rough.DistinctBy(pair => pair.Key)));
        foreach (var (question, i) in DraftQuestions.All.Select((question, i) => (question, i)).Where(one => one.question.Required && string.IsNullOrEmpty(fields[one.i].Text)))
        {
            fields[i] = new() { Text = question.Field == "lead.kind" ? "business-association" : NotYet };
        }

        var file = new DraftFile(fields, null, []);
        return new SheetBinder("").Bind(typeof(Resource), FrontMatter.Split(file.Text).Keys, []) as Resource;
    }

    private static int NumberOf(string path) => DraftQuestions.All.Select((question, i) => (question, i)).First(one => one.question.Path == path).i;
}

/// <summary>A document that was joined, as a row of the sheet.</summary>
internal sealed record DraftDocument(string Title, string Url)
{
    public string Row => Platform.Content.Yaml.YamlWriter.Flow(new Platform.Content.Yaml.YamlMap(
        [new("title", CellValue.Text(Title), 0, 0), new("url", CellValue.Text(Url), 0, 0)], 0, 0));
}
