using System.Text.RegularExpressions;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Importing.Layout;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>Reads figures: a number with its label below it, a line that starts with one, or numbers with a unit inside sentences.</summary>
internal sealed partial class FigureReader : IFieldReader
{
    /// <summary>What is longer, below the key figures, and has no figure is a result in words.</summary>
    private const int MostOfALabel = 60;

    public void Read(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        foreach (var section in sheet.In(SheetPart.KeyFigures, SheetPart.QuantifiedResults))
        {
            Pairs(section, draft);
        }

        foreach (var block in sheet.BlocksIn(SheetPart.Identity, SheetPart.Perimeter))
        {
            Identity(block, draft);
        }

        foreach (var block in sheet.BlocksIn(SheetPart.Description, SheetPart.History, SheetPart.Success, SheetPart.QualitativeResults, SheetPart.Unknown, SheetPart.Objectives).Where(block => !StartsWithYear().IsMatch(block.Text)))
        {
            Narrated(block, draft);
        }
    }

    /// <summary>A number alone takes the block after it for its label; a line that starts with a number is its own label.</summary>
    private static void Pairs(SheetSection section, CaseStudyDraft draft)
    {
        var blocks = section.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (Quantities.Alone(blocks[i].Text) is { } value && i + 1 < blocks.Count && Quantities.Alone(blocks[i + 1].Text) is null)
            {
                draft.KeyFigures.Add(Labelled(value, null, FigureModifier.Exactly, blocks[i + 1].Text));
                draft.From("key-figures", blocks[i], blocks[i + 1]);
                i++;
            }
            else if (Leading().Match(blocks[i].Text) is { Success: true } line && Quantities.Alone(line.Groups["value"].Value) is { } leading)
            {
                draft.KeyFigures.Add(Labelled(leading, null, FigureModifier.Exactly, line.Groups["label"].Value));
                draft.From("key-figures", blocks[i]);
                Rest(blocks[i], line.Groups["label"].Index, draft);
            }
            else
            {
                var count = draft.KeyFigures.Count;
                Narrated(blocks[i], draft);
                if (draft.KeyFigures.Count == count && blocks[i].Text.Length > MostOfALabel)
                {
                    draft.Say("qualitative-results", blocks[i].Text, blocks[i]);
                }
            }
        }
    }

    /// <summary>Figures with a symbol that stand further on the same line: <c>3 trajets par mois (parcourant 360 km)</c>.</summary>
    private static void Rest(Block block, int from, CaseStudyDraft draft) => draft.KeyFigures.AddRange(
        Found(block.Text).Where(found => found.Start > from && found.Figure.Unit is "%" or "km").Select(found => found.Figure));

    private static Figure Labelled(decimal value, decimal? to, FigureModifier modifier, string label)
    {
        var unit = Units.OfLabel(label);
        return new()
        {
            Label = FigureLabels.Clean(WithoutUnit(label, unit)),
            Value = value,
            To = to,
            Unit = unit,
            Modifier = modifier,
            State = FigureLabels.StateOf(label),
            Date = FigureLabels.DateOf(label),
        };
    }

    private static string WithoutUnit(string label, string unit) =>
        unit.Contains('/', StringComparison.Ordinal) || unit is "t" or "ha" ? UnitWords().Replace(label, "") : label;

    private static void Identity(Block block, CaseStudyDraft draft)
    {
        var lead = LeadSubject().IsMatch(block.Text);
        foreach (var (figure, _, before) in Found(block.Text))
        {
            var ofLead = LeadUnits().IsMatch(figure.Unit) || (lead && figure.Unit is "entreprises" && Gathers().IsMatch(before));
            (ofLead ? draft.LeadFigures : draft.TerritoryFigures).Add(figure);
            draft.From(ofLead ? "lead.figures" : "territory.figures", block);
        }
    }

    private static void Narrated(Block block, CaseStudyDraft draft)
    {
        foreach (var (figure, _, before) in Found(block.Text))
        {
            if (ZoneCount().Match(block.Text) is { Success: true } zone && figure.Unit == "zones")
            {
                draft.TerritoryFigures.Add(figure with { Label = zone.Groups["label"].Value.Trim() });
                draft.From("territory.figures", block);
            }
            else if (figure.Unit is "zones" or "territoires" && Covering().IsMatch(before + figure.Label))
            {
                draft.TerritoryFigures.Add(figure);
                draft.From("territory.figures", block);
            }
            else if (figure.Unit is not ("€" or "habitants") && !draft.KeyFigures.Exists(known => Same(known, figure)))
            {
                draft.KeyFigures.Add(figure);
                draft.From("key-figures", block);
            }
        }
    }

    private static bool Same(Figure one, Figure other) => (one.Value, one.To, one.Unit, one.State) == (other.Value, other.To, other.Unit, other.State);

    /// <summary>Every number of a text that has a unit, with the words before it.</summary>
    private static IEnumerable<(Figure Figure, int Start, string Before)> Found(string text)
    {
        foreach (var quantity in Quantities.In(text))
        {
            if (Units.At(text[quantity.End..]) is not (var unit, var length) || (quantity.Value == 1 && unit is not ("ha" or "zones")))
            {
                continue;
            }

            var start = Math.Max(text.LastIndexOfAny([',', ';', '.', '('], Math.Max(0, quantity.Start - 1)) + 1, 0);
            var end = text.IndexOfAny([',', ';', '.', ')'], quantity.End + length) is >= 0 and var stop ? stop : text.Length;
            var before = text[start..quantity.Start];
            var around = text[start..end];
            var sentence = text[(text.LastIndexOf(". ", quantity.Start, StringComparison.Ordinal) is >= 0 and var dot ? dot : 0)..(text.IndexOf(". ", quantity.End, StringComparison.Ordinal) is >= 0 and var full ? full : text.Length)];
            yield return (
                new Figure
                {
                    Label = FigureLabels.Clean(text[(quantity.End + (Units.At(text[quantity.End..])!.Value.Unit is var u && char.IsLetter(u[0]) && u.Length > 3 ? 0 : length))..end]) is { Length: > 0 } label ? label : FigureLabels.Clean(before) is { Length: > 0 } lead ? lead : FigureLabels.Clean(unit),
                    Value = quantity.Value,
                    To = quantity.To,
                    Unit = unit,
                    Modifier = quantity.Modifier == default && AtLeast().IsMatch(sentence) ? FigureModifier.AtLeast : quantity.Modifier,
                    State = FigureLabels.StateOf(around) is var state && state == FigureState.Observed && Aims().IsMatch(sentence) ? FigureState.Target : state,
                    Date = FigureLabels.DateOf(around) ?? FigureLabels.DateOf(sentence),
                },
                quantity.Start,
                before);
        }
    }

    [GeneratedRegex(@"^(?<value>\d+([ ,]\d+)*)\s(?<label>\p{L}.{2,})$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"^(kilotonnes? par an|tonnes?( de CO2)?)( de | )?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex UnitWords();

    [GeneratedRegex(@"^(adhérents|membres|missions|fondateurs|agriculteurs|marques|transformateurs|consultants|institutions|bénévoles)$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex LeadUnits();

    [GeneratedRegex(@"\bassociation\b|\bclub\b", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex LeadSubject();

    [GeneratedRegex(@"\b(regroupe|réunit|rassemble|fédère)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Gathers();

    [GeneratedRegex(@"^(?<label>[^(]{4,60})\(\d+ ", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex ZoneCount();

    [GeneratedRegex(@"\b(a )?minim(a|um)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"\bobjectifs?\b|\bviser\b|essaimage est prévu|est nécessaire|à impliquer", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Aims();

    [GeneratedRegex(@"couv(ert|rant)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Covering();

    [GeneratedRegex(@"^(19|20)\d{2}(\s?[-–à]\s?(19|20)\d{2})?\s?:", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex StartsWithYear();
}
