using System.Text.RegularExpressions;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Importing.Layout;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>Reads synergies: the lists by state of a collection, the counted ones of a result, and those that a sentence tells of.</summary>
internal sealed partial class SynergyReader : IFieldReader
{
    private static readonly (SheetPart Part, ReportedSynergyState State)[] Lists =
    [
        (SheetPart.SynergiesDone, ReportedSynergyState.Done),
        (SheetPart.SynergiesUnderWay, ReportedSynergyState.InProgress),
        (SheetPart.SynergiesPossible, ReportedSynergyState.Prospective),
    ];

    public void Read(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        foreach (var (part, state) in Lists)
        {
            foreach (var block in sheet.BlocksIn(part).Where(block => !AndSoOn().IsMatch(block.Text)))
            {
                Add(block.Text, state, block, draft);
            }
        }

        foreach (var block in sheet.BlocksIn(SheetPart.Description, SheetPart.QuantifiedResults, SheetPart.Unknown, SheetPart.Synergies))
        {
            Told(block, draft);
        }
    }

    private static void Told(Block block, CaseStudyDraft draft)
    {
        if (Counted().Match(block.Text) is { Success: true } counted)
        {
            Add(counted.Groups["what"].Value, StateOf(block.Text), block, draft);
        }

        foreach (Match list in Listed().Matches(block.Text))
        {
            foreach (var name in Separators().Split(list.Groups["names"].Value).Select(name => Articles().Replace(name.Trim(), "")))
            {
                Add(name, Developed().IsMatch(list.Value) ? ReportedSynergyState.Done : ReportedSynergyState.Identified, block, draft, list.Value);
            }
        }

        foreach (var sentence in Sentences().Split(block.Text).Where(sentence => Single().IsMatch(sentence)))
        {
            Add(sentence, ReportedSynergyState.Done, block, draft);
        }
    }

    private static void Add(string text, ReportedSynergyState state, Block from, CaseStudyDraft draft, string? context = null)
    {
        var colon = text.IndexOf(" : ", StringComparison.Ordinal);
        var label = colon is > 3 and < 90 ? text[..colon] : text;
        var cut = colon < 0 && text.Length > 110 ? text.IndexOfAny([':', ';', '(', ','], 30) is > 0 and < 110 and var stop ? stop : text.LastIndexOf(' ', 100) : -1;
        label = cut > 0 ? text[..cut].Trim() : label;
        draft.Synergies.Add(new()
        {
            Label = Titled(label),
            State = state,
            Kind = SynergyWords.KindOf(text),
            Nature = SynergyWords.NatureOf(text),
            Text = context ?? (label.Length == text.Length ? null : colon > 0 ? text[(colon + 3)..] : text),
            Gains = Gains(text, state),
        });
        draft.From("synergies", from);
    }

    /// <summary>What a synergy brings: what has a rate by year, and what was installed or reached. Of one under way it is a target (R13).</summary>
    private static List<Figure> Gains(string text, ReportedSynergyState state) =>
    [
        .. from quantity in Quantities.In(text)
           let unit = Units.At(text[quantity.End..])
           where unit is not null && GainUnits().IsMatch(unit.Value.Unit)
           where quantity.Value > 1
           select new Figure
           {
               Label = LabelOf(unit.Value.Unit),
               Value = quantity.Value,
               To = quantity.To,
               Unit = unit.Value.Unit,
               Modifier = quantity.Modifier,
               State = state.Stage == SynergyStage.Realised ? FigureState.Observed : FigureState.Target,
           },
    ];

    private static string LabelOf(string unit) => unit switch
    {
        "t CO₂/an" => "CO₂ évité",
        "t/an" => "Matière valorisée",
        "m³/an" => "Eau valorisée",
        "€/an" => "Économie",
        _ => Titled(unit),
    };

    private static ReportedSynergyState StateOf(string text) =>
        text.Contains("en cours", StringComparison.OrdinalIgnoreCase) ? ReportedSynergyState.InProgress
        : text.Contains("contract", StringComparison.OrdinalIgnoreCase) ? ReportedSynergyState.Contracted
        : ReportedSynergyState.Done;

    private static string Titled(string label)
    {
        var plain = label.Trim(' ', '.', ';', ',');
        plain = plain.Length > 3 && plain.All(c => !char.IsLower(c)) ? plain[0] + plain[1..].ToLowerInvariant() : plain;
        return plain.Length == 0 ? label : char.ToUpperInvariant(plain[0]) + plain[1..];
    }

    [GeneratedRegex(@"^(etc\.?|…|ras)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex AndSoOn();

    [GeneratedRegex(@"^\d+ synergies? (?<what>.{12,})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Counted();

    [GeneratedRegex(@"[Ss]ynergies (?<sort>\p{L}+ )?ont (aussi |également )?été (trouvées|développées|identifiées|repérées|mises en place|réalisées) (sur|pour) (?<names>[^.]{5,200})", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Listed();

    [GeneratedRegex(@"développées|mises en place|réalisées", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Developed();

    [GeneratedRegex(@"collecte commune|(remplacée?s?|substituée?s?) par (du|de la|des) |l’échange d[e’] \p{L}+ entre|opération d’achat groupé", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Single();

    [GeneratedRegex(@", | et ", RegexOptions.None, 2000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(les |la |le |l’|des |du )", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Articles();

    [GeneratedRegex(@"(?<=[.!?])\s+(?=\p{Lu})", RegexOptions.None, 2000)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"/an$|^(bornes|camions|opérations|entreprises)$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex GainUnits();
}
