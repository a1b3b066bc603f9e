using System.Text.RegularExpressions;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Importing.Layout;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>Reads the work that an initiative took: full-time equivalents, days, hours, months, persons, each in its own unit.</summary>
internal sealed partial class WorkReader : IFieldReader
{
    public void Read(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        foreach (var section in sheet.In(SheetPart.HumanMeans))
        {
            foreach (var block in section.Blocks)
            {
                if (!Rubric(section, block, draft) && !All(block, draft) && section.Heading is not null && block.Text.Length > 80)
                {
                    draft.Say("governance.technical", block.Text, block);
                }
            }
        }

        foreach (var block in sheet.BlocksIn(SheetPart.Unknown, SheetPart.Description, SheetPart.Strategic, SheetPart.Technical))
        {
            All(block, draft);
        }

        Repeat(draft);
    }

    /// <summary>A heading that asks for full-time equivalents is answered by a bare number.</summary>
    private static bool Rubric(SheetSection section, Block block, CaseStudyDraft draft)
    {
        if (section.Heading?.Text.Contains("ETP", StringComparison.Ordinal) != true || Bare().Match(block.Text) is not { Success: true } bare || Quantities.In(block.Text) is not [var first, ..])
        {
            return false;
        }

        draft.HumanMeans.Add(new() { Label = "Temps consacré à la démarche", Value = first.Value, Unit = "ETP", Modifier = first.Modifier });
        draft.From("human-means", block);
        foreach (Match trainee in Trainee().Matches(block.Text))
        {
            draft.HumanMeans.Add(Means("Stagiaire", new(Quantities.In(trainee.Value)[^1].Value, null, FigureModifier.Exactly, 0, 0), "mois", block.Text));
        }

        return true;
    }

    private static bool All(Block block, CaseStudyDraft draft)
    {
        var text = block.Text;
        var count = draft.HumanMeans.Count;
        foreach (var quantity in Quantities.In(text))
        {
            var unit = Unit().Match(text[quantity.End..]);
            if (!unit.Success || Bracketed(text, quantity.Start))
            {
                continue;
            }

            var (name, label) = (NameOf(unit), LabelOf(text, quantity.Start, quantity.End + unit.Length));
            draft.HumanMeans.Add(Means(label, quantity, name, text[quantity.Start..]) with
            {
                Per = Per().Match(text[(quantity.End + unit.Length)..]) is { Success: true } per ? per.Groups["what"].Value : text.Contains("entreprises, l’engagement", StringComparison.Ordinal) || label.StartsWith("Phase", StringComparison.Ordinal) ? "entreprise" : null,
            });
        }

        foreach (Match week in DayAWeek().Matches(text))
        {
            draft.HumanMeans.Add(new() { Label = LabelOf(text, week.Index, week.Index + week.Length), Value = week.Groups["half"].Success ? 0.5m : 1, Unit = "jours", Per = "semaine", Modifier = text[week.Index..].Contains("environ", StringComparison.Ordinal) || week.Value.StartsWith("environ", StringComparison.Ordinal) ? FigureModifier.About : default });
        }

        if (draft.HumanMeans.Count > count)
        {
            draft.From("human-means", block);
        }

        return draft.HumanMeans.Count > count;
    }

    private static HumanMeans Means(string label, Quantity quantity, string unit, string around) => new()
    {
        Label = label,
        Value = quantity.Value,
        To = quantity.To,
        Unit = unit,
        Modifier = quantity.Modifier,
        State = Planned().IsMatch(around) ? FigureState.Target : FigureState.Observed,
    };

    /// <summary>What comes back for each meeting came as often as there are steps of that name.</summary>
    private static void Repeat(CaseStudyDraft draft)
    {
        for (var i = 0; i < draft.HumanMeans.Count; i++)
        {
            if (draft.HumanMeans[i] is { Per: { } per, Times: null } means && draft.Steps.Count(step => IsOne(step.Label, per)) is > 1 and var times)
            {
                draft.HumanMeans[i] = means with { Times = times };
            }
        }
    }

    /// <summary>Whether a step is one of those: <c>2ème rencontre avec 15 participants</c>.</summary>
    private static bool IsOne(string label, string per) => label.Split(' ').Take(2).Any(word => word.TrimEnd('s').Equals(per.TrimEnd('s'), StringComparison.OrdinalIgnoreCase));

    private static string NameOf(Match unit) => unit.Groups["unit"].Value.ToLowerInvariant() switch
    {
        "etp" or "d’un etp" or "d’etp" => "ETP",
        "h" or "heures" or "heure" => "heures",
        "mn" or "min" or "minutes" => "minutes",
        "jour homme" or "jours homme" or "jour-homme" or "jours-homme" => "jours-homme",
        var word when word.StartsWith("jour", StringComparison.Ordinal) => "jours",
        var word when word.StartsWith("mois", StringComparison.Ordinal) => "mois",
        _ => "personnes",
    };

    private static string LabelOf(string text, int start, int end)
    {
        var after = text[end..];
        var stop = after.IndexOfAny(['(', ';', '.', '+', ',']);
        var label = (stop >= 0 ? after[..stop] : after).Trim();
        label = label.Length > 3 ? Linking().Replace(label, "") : text[..start].Trim(' ', ':', ',', '(');
        label = label.Length > 90 ? label[..label.LastIndexOf(' ', 90)] : label;
        return label.Length == 0 ? "Temps passé" : char.ToUpperInvariant(label[0]) + label[1..];
    }

    private static bool Bracketed(string text, int at) => text[..at].LastIndexOf('(') is >= 0 and var open && text.IndexOf(')', open) > at && text[..open].Any(char.IsAsciiDigit);

    [GeneratedRegex(@"^\d+(,\d+)?\s*(\(|$)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\d+ stagiaires? (de |pendant |sur )?\d+ mois", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Trainee();

    [GeneratedRegex(
        @"^\s?(?<unit>(d’un |d’)?ETP\b|h\b|heures?\b|minutes?\b|jours?[ -]homme\b|jours? d’(animation|accompagnement|expertise)|mois(?=$|\.)|personnes?\b|bénévoles\b|chargée?s? de mission)",
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^\s?(par|/|à chaque) ?(?<what>\p{L}{4,})", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Per();

    [GeneratedRegex(@"(environ )?(?<!\p{L})(une journée|(?<half>1/2 journée|une demi-journée)) par semaine", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex DayAWeek();

    [GeneratedRegex(@"prévus?|en prévision|à venir", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Planned();

    [GeneratedRegex(@"^(de |d’|pour les |pour |en |qui |sur )", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Linking();
}
