using System.Text.RegularExpressions;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Importing.Layout;
using Pole.Kernel;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>Reads the steps: lines that start with a date, or numbered steps whose date, length and label stand on lines of their own.</summary>
internal sealed partial class StepReader : IFieldReader
{
    public void Read(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        foreach (var section in sheet.In(SheetPart.Steps, SheetPart.Launch))
        {
            Numbered(section.Blocks, draft);
        }

        foreach (var block in sheet.BlocksIn(SheetPart.Steps, SheetPart.History, SheetPart.Unknown, SheetPart.Description, SheetPart.MainYear))
        {
            Dated(block, draft);
        }

        Bounds(sheet, draft);
    }

    private static void Dated(Block block, CaseStudyDraft draft)
    {
        var text = block.Text;
        if (DateWords.In(text) is not [var date, ..] || (date.Start > 3 || !Colon().IsMatch(text[date.End..])))
        {
            if (Opening().Match(text) is { Success: true } opening && DateWords.In(text) is [var told, ..] && told.Start < 6 && told.From.Precision == DatePrecision.Month)
            {
                draft.Steps.Add(new() { Label = Shortened(opening.Groups["rest"].Value), From = told.From, Duration = Length().Match(text) is { Success: true } said ? said.Value : null, Text = text });
                draft.From("steps", block);
            }

            return;
        }

        var rest = Colon().Replace(text[date.End..], "").Trim();
        draft.Steps.Add(new() { Label = Shortened(rest), From = date.From, To = date.To ?? date.From, Text = rest.Length > 80 ? rest : null });
        draft.From("steps", block);
    }

    private static void Numbered(IReadOnlyList<Block> blocks, CaseStudyDraft draft)
    {
        Step? step = null;
        foreach (var block in blocks)
        {
            if (Number().IsMatch(block.Text))
            {
                Keep(step, draft);
                step = new() { Label = "" };
            }
            else if (step is not null)
            {
                step = With(step, block.Text);
            }
            else
            {
                continue;
            }

            draft.From("steps", block);
        }

        Keep(step, draft);
    }

    private static Step With(Step step, string text) => step switch
    {
        { Label: "", From: null } when DateWords.In(text) is [{ Start: 0 } date] && date.End == text.Length => step with { From = date.From, To = date.To ?? date.From },
        { Label: "", Duration: null } when Length().Match(text) is { Success: true } length && length.Length == text.Length => step with { Duration = text },
        { Label: "" } => step with { Label = text },
        _ => step with { Text = step.Text is null ? text : $"{step.Text} {text}" },
    };

    private static void Keep(Step? step, CaseStudyDraft draft)
    {
        if (step is { Label.Length: > 0 })
        {
            draft.Steps.Add(step);
        }
    }

    /// <summary>What the sheet says of its beginning and end; else its steps; else the first date of its description.</summary>
    private static void Bounds(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        var launch = sheet.BlocksIn(SheetPart.Launch).FirstOrDefault(block => DateWords.First(block.Text) is not null);
        var end = sheet.BlocksIn(SheetPart.End).FirstOrDefault();
        var described = sheet.BlocksIn(SheetPart.Description, SheetPart.Context).FirstOrDefault(block => DateWords.First(block.Text) is not null);
        var until = sheet.Blocks.FirstOrDefault(block => Until().IsMatch(block.Text));
        draft.Started = launch is not null ? DateWords.First(launch.Text)
            : draft.Steps.Count > 0 ? draft.Steps.Min(step => step.From)
            : described is not null ? DateWords.First(described.Text) : null;
        draft.Ended = end is not null ? DateWords.First(end.Text)
            : draft.Steps.Count > 0 ? draft.Steps.Max(step => step.To ?? step.From)
            : until is not null && PartialDate.TryParse(Until().Match(until.Text).Groups["year"].Value, out var year) ? year : null;
        draft.From("started", new[] { launch ?? (draft.Steps.Count == 0 ? described : null) }.OfType<Block>());
        draft.From("ended", new[] { end ?? (draft.Steps.Count == 0 ? until : null) }.OfType<Block>());
    }

    private static string Shortened(string text)
    {
        var stop = text.IndexOfAny(['.', ':', ';', '(']);
        var first = (stop is > 10 and < 100 ? text[..stop] : text.Length > 100 ? text[..text.LastIndexOf(' ', 100)] + "…" : text).Trim(' ', ',');
        return first.Length == 0 ? text : char.ToUpperInvariant(first[0]) + first[1..];
    }

    [GeneratedRegex(@"^\s*:\s*", RegexOptions.None, 2000)]
    private static partial Regex Colon();

    [GeneratedRegex(@"^En [^,]{4,20}, (?<rest>.+)$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(étape|phase|step)\s?\d+\s*:?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b\d+ (mois|ans?|semaines)\b", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Length();

    [GeneratedRegex(@"jusqu’(en|à) (?<year>(19|20)\d{2})", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Until();
}
