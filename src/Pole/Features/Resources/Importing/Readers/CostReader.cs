using System.Text.RegularExpressions;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Importing.Layout;
using Pole.Kernel;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>Reads what the initiative costs below its heading, costs told elsewhere as lines, and what those who take part pay.</summary>
internal sealed partial class CostReader : IFieldReader
{
    public void Read(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        foreach (var block in sheet.BlocksIn(SheetPart.Cost))
        {
            Whole(block, draft);
        }

        foreach (var block in sheet.BlocksIn(SheetPart.Unknown, SheetPart.HumanMeans).Where(block => !Gains().IsMatch(block.Text)))
        {
            Lines(block, draft);
        }

        foreach (var block in sheet.Blocks.Where(block => Paid().IsMatch(block.Text)))
        {
            Fees(block, draft);
        }
    }

    private static void Whole(Block block, CaseStudyDraft draft)
    {
        var amounts = Amounts.In(block.Text);
        var yearly = Yearly().IsMatch(block.Text) ? "an" : null;
        if (amounts.Count == 0 && Nothing().IsMatch(block.Text))
        {
            draft.Total ??= new() { Label = "Moyens financiers", Amount = Money.Zero, Note = block.Text };
        }
        else if (amounts.Count > 0)
        {
            var lines = amounts.Select(amount => Line("Budget", amount, block.Text) with { Per = amount.Per ?? yearly, Date = DateWords.First(block.Text[amount.End..]) }).ToList();
            if (lines.Count > 1 && lines.TrueForAll(line => line.Date is not null))
            {
                draft.Costs.AddRange(lines);
            }

            draft.Total ??= lines[^1] with { Label = yearly is null ? "Coût de la démarche" : "Budget annuel", Note = NoteOf(block.Text, amounts) };
        }
        else
        {
            return;
        }

        draft.From("budget", block);
    }

    private static void Lines(Block block, CaseStudyDraft draft)
    {
        var before = 0;
        foreach (var amount in Amounts.In(block.Text))
        {
            var after = After().Match(block.Text[amount.End..]);
            var label = after.Success ? after.Groups["what"].Value : block.Text[before..amount.Start];
            draft.Costs.Add(Line(Verbs().Replace(label, "").Trim(' ', '.', ',', '+', ':'), amount, block.Text));
            draft.From("budget", block);
            before = amount.End;
        }
    }

    private static void Fees(Block block, CaseStudyDraft draft)
    {
        foreach (var amount in Amounts.In(block.Text).Where(amount => amount.Start > Paid().Match(block.Text).Index))
        {
            var payer = Payer().Match(block.Text[amount.End..]);
            draft.Fees.Add(Line(payer.Success ? $"Participation, {payer.Groups["who"].Value}" : "Cotisation", amount, block.Text));
            draft.From("fees", block);
        }
    }

    private static Cost Line(string label, Amount amount, string text) => new()
    {
        Label = label.Length == 0 ? "Coût" : char.ToUpperInvariant(label[0]) + label[1..],
        Amount = amount.Euros,
        To = amount.To,
        Modifier = amount.Modifier,
        Tax = amount.Tax,
        Per = amount.Per,
        Note = Length().Match(text) is { Success: true } length ? length.Value : null,
    };

    /// <summary>What the line says beside its amount.</summary>
    private static string? NoteOf(string text, IReadOnlyList<Amount> amounts) =>
        text[amounts[^1].End..].Trim(' ', '.', ')', '*') is { Length: > 6 } rest ? rest : null;

    [GeneratedRegex(@"\bannuels?(le)?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Yearly();

    [GeneratedRegex(@"^\s*(néant|aucune?|sans)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^\s?de (?<what>\p{L}{4,}[^,.;+]{0,40})", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(était |est |sera )?(chiffrée?|estimée?|évaluée?) à\s*$|\b(s’élève|coûte|revient)( à)?\s*$|^\s*(\+|et)\s*|^(L’|La |Le |Les )", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Verbs();

    [GeneratedRegex(@"\b(frais de participation|cotisations?|participation de|tarif)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Paid();

    [GeneratedRegex(@"^\s?pour (les |la |le |une )?(?<who>[\p{L}/ ]{2,30}?)(?= et |,|\.|$)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Payer();

    [GeneratedRegex(@"économie|gain", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Gains();

    [GeneratedRegex(@"(pour une durée de|sur) (les )?\d+ an(née)?s( civiles)?", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Length();
}
