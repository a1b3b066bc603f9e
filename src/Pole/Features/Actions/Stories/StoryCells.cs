using System.Globalization;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Contributions;
using Pole.Platform.Content.Sheets;

namespace Pole.Features.Actions.Stories;

/// <summary>Writes the answers of a proposed case study, cell by cell. Sheets are written in French.</summary>
internal static class StoryCells
{
    public static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>The longest summary that lists show whole.</summary>
    private const int SummaryLength = 300;

    /// <summary>A row of the form has room for two gains of a synergy; more are told in its words.</summary>
    private const int GainsOfARow = 2;

    /// <summary>The gains of what is not realised stay potential (R13).</summary>
    public static IReadOnlyDictionary<string, string> Synergy(ActionSynergy it)
    {
        var state = it.State.IsRealised ? null : SheetShape.KeyOf(nameof(FigureState.Potential));
        var gains = it.Gains.Counted.ToList();
        var cells = gains.Take(GainsOfARow).SelectMany((gain, n) => new (string, string?)[]
        {
            ($"gains.{n}.label", "Gain par an"), ($"gains.{n}.value", Number(gain.Amount)), ($"gains.{n}.unit", $"{gain.Unit}/an"), ($"gains.{n}.state", state),
        });
        var more = string.Join(", ", gains.Skip(GainsOfARow).Select(gain => $"{Number(gain.Amount)} {gain.Unit}"));
        return Row(
        [
            ("label", it.Title), ("state", Reported(it.State).Code), ("kind", SheetShape.KeyOf(it.Kind.ToString())), ("nature", SheetShape.KeyOf(it.Nature.ToString())),
            ("text", more.Length > 0 ? $"Autres gains par an : {more}." : null), .. cells,
        ]);
    }

    private static ReportedSynergyState Reported(SynergyState state) => state switch
    {
        SynergyState.Idea or SynergyState.Dropped => ReportedSynergyState.Prospective,
        SynergyState.Discussion or SynergyState.Study => ReportedSynergyState.Identified,
        SynergyState.Contracted => ReportedSynergyState.Contracted,
        SynergyState.Running or SynergyState.Done => ReportedSynergyState.Done,
    };

    /// <summary>The first sentences, as far as a summary goes; the whole text stands in the step.</summary>
    public static string Beginning(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= SummaryLength ? line
            : line[..SummaryLength].LastIndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? line[..(end + 1)]
            : $"{line[..line[..SummaryLength].LastIndexOf(' ')]}…";
    }

    public static KeyValuePair<string, Answer> Told(string path, string? text) => KeyValuePair.Create(path, new Answer { Text = text });

    public static KeyValuePair<string, Answer> Rows(string path, IEnumerable<IReadOnlyDictionary<string, string>> rows) =>
        KeyValuePair.Create(path, new Answer { Rows = [.. rows] });

    public static IReadOnlyDictionary<string, string> Row(params IEnumerable<(string Key, string? Value)> cells) => cells
        .Where(cell => !string.IsNullOrEmpty(cell.Value)).ToDictionary(cell => cell.Key, cell => cell.Value!, StringComparer.Ordinal);

    public static string Euros(long cents) => Number(cents / 100m);

    public static string Number(decimal number) => number.ToString("0.###", French);
}
