using System.Globalization;
using System.Text.RegularExpressions;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.CaseStudies.Checks;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources;

/// <summary>How codes, figures, amounts and dates of resources are said in the language of the request.</summary>
internal sealed partial class ResourceWords(ContentStore content, Texts texts)
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    /// <summary>The language of what stands at a key, where it is not the reader’s: an English file may leave it in French.</summary>
    public static string? LanguageOf(ContentItem<Resource> item, string key) => item.IsUntranslated || item.Entry.Inherits(key) ? "fr" : null;

    /// <summary>The words of a code of a vocabulary.</summary>
    public string Label(string vocabulary, string code) =>
        content.Current.FindVocabulary(vocabulary)?.Label(code, Language.Current) ?? code;

    /// <summary>The words of a code; null when the vocabulary lacks it.</summary>
    public string? MaybeLabel(string vocabulary, string code) =>
        content.Current.FindVocabulary(vocabulary)?.Find(code)?.Label(Language.Current);

    public string Number(decimal value) => value.ToString("#,0.####", Culture);

    /// <summary>The number, or both ends of a range: <c>150 à 200</c>.</summary>
    public string Number(decimal value, decimal? to) => to is { } end ? texts["{0} à {1}", Number(value), Number(end)] : Number(value);

    /// <summary>The word that changes what the number says, with the space after it; empty when there is none.</summary>
    public string Before(FigureModifier modifier) => modifier.Label is { Length: > 0 } word ? $"{texts[word]} " : "";

    public string Say(Figure figure) => $"{Before(figure.Modifier)}{Number(figure.Value, figure.To)}\u00A0{UnitOf(figure)}";

    public string UnitOf(Figure figure) => Unit(figure.Unit, figure.To ?? figure.Value);

    public string Say(HumanMeans means)
    {
        var once = $"{Before(means.Modifier)}{Number(means.Value, means.To)}\u00A0{Unit(means.Unit, means.To ?? means.Value)}";
        return means switch
        {
            { Per: { } per, Times: { } times } => texts["{0} (par {1}, {2} fois)", once, per, times],
            { Per: { } per } => texts["{0} (par {1})", once, per],
            _ => once,
        };
    }

    /// <summary>Whole euros without cents, as the sheets give them.</summary>
    public string Say(Money amount)
    {
        if (amount.Cents % 100 != 0)
        {
            return amount.ToString().Replace('-', '−');
        }

        var euros = Math.Abs(amount.Cents / 100).ToString("N0", Culture);
        var sign = amount.Cents < 0 ? "−" : "";
        return Culture.TwoLetterISOLanguageName == "en" ? $"{sign}€{euros}" : $"{sign}{euros}\u00A0€";
    }

    public string Say(Rate rate) => rate.ToString().Replace('-', '−');

    /// <summary>A share to a tenth of a percent, where there is little room.</summary>
    public string Round(Rate rate) => Say(new Rate((int)decimal.Round(rate.BasisPoints / 10m, MidpointRounding.AwayFromZero) * 10));

    public string Say(Cost cost)
    {
        var amount = cost.To is { } end ? texts["{0} à {1}", Say(cost.Amount), Say(end)].Value : Say(cost.Amount);
        var tax = cost.Tax.Label is { Length: > 0 } letters ? $" {texts[letters]}" : "";
        return cost.Per is { } per
            ? texts["{0} (par {1})", $"{Before(cost.Modifier)}{amount}{tax}", per]
            : $"{Before(cost.Modifier)}{amount}{tax}";
    }

    /// <summary>What a check found, its amounts and dates said as everywhere else.</summary>
    public string Say(SheetFinding finding) => texts[finding.Message, [.. finding.Arguments.Select(Said)]].Value;

    /// <summary>A date as far as it is known, with the word that qualifies it.</summary>
    public string Say(PartialDate date)
    {
        var plain = (date with { Qualifier = null }).ToString();
        return date.Qualifier switch
        {
            null => plain,
            var prefix when prefix.EndsWith('-') => texts[$"{prefix}{{0}}", plain],
            var word => texts[$"{word} {{0}}", plain],
        };
    }

    /// <summary>What follows the type of a resource in the line above its title: its regions, and its time or the year that it bears.</summary>
    public string WhereAndWhen(ContentItem<Resource> item)
    {
        var where = string.Join(", ", item.Sheet.Regions.Select(region => Label("regions", region)));
        var when = item.Sheet.CaseStudy is { } study ? Period(study.Started, study.Ended) : item.DatedOn?.Year.ToString(Culture);
        return string.Concat(new[] { where, when }.Where(part => !string.IsNullOrEmpty(part)).Select(part => $"\u00A0· {part}"));
    }

    public string? Period(PartialDate? start, PartialDate? end) => (start, end) switch
    {
        ({ } from, { } to) when Say(from) == Say(to) => Say(from),
        ({ } from, { } to) => $"{Say(from)}\u00A0– {Say(to)}",
        ({ } from, null) => texts["depuis {0}", Say(from)],
        (null, { } to) => texts["jusqu’à {0}", Say(to)],
        (null, null) => null,
    };

    /// <summary>When a step took place; one that only has a beginning need not go on still.</summary>
    public string? PeriodOf(Step step) => step is { From: { } start, To: null } ? texts["dès {0}", Say(start)] : Period(step.From, step.To);

    private object Said(object argument) => argument switch
    {
        Money amount => Say(amount),
        Rate rate => Say(rate),
        PartialDate date => Say(date),
        decimal number => Number(number),
        _ => argument,
    };

    /// <summary>Sheets give units in the plural; one is singular.</summary>
    private static string Unit(string unit, decimal value) => value < 2 ? Plural().Replace(unit, "${one}") : unit;

    [GeneratedRegex(@"\b(?!mois\b)(?<one>\p{L}{3,})s\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plural();
}
