using Pole.Features.Resources.CaseStudies;
using Pole.Platform.Documents;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Printing;

/// <summary>Synergies as blocks: what is realised, under way and only possible stands apart and has no sum (R13).</summary>
internal static class SynergyBlocks
{
    public static IEnumerable<Block> Of(CaseStudy study, ResourceWords words, Texts texts)
    {
        foreach (var stage in Enum.GetValues<SynergyStage>())
        {
            if (study.Synergies.Where(synergy => synergy.State.Stage == stage).ToList() is { Count: > 0 } synergies)
            {
                yield return new Heading(3, $"{texts[stage.Label].Value} ({synergies.Count})");
                yield return new Bullets([.. synergies.Select(synergy => ProseOf(synergy, words, texts))]);
            }
        }
    }

    private static Prose ProseOf(ReportedSynergy synergy, ResourceWords words, Texts texts)
    {
        string?[] marks =
        [
            texts[synergy.State.Label].Value,
            synergy.Kind.IsSaid ? texts[synergy.Kind.Label].Value : null,
            synergy.NatureLabel is { } nature ? texts[nature].Value : null,
        ];
        return new Prose(
        [
            Words.Strong(synergy.Label),
            Words.Note($" {string.Join(", ", marks.OfType<string>()).ToLowerInvariant()}"),
            synergy.Text is { } text ? $"\n{text}" : "",
            .. synergy.Gains.Select(gain => (Words)$"\n{words.Say(gain)} {gain.Label}{(gain.State == FigureState.Observed ? "" : $" ({texts[gain.State.Label].Value.ToLowerInvariant()})")}{(gain.Note is { } note ? $" · {note}" : "")}"),
        ]);
    }
}
