using Pole.Platform.Content;

namespace Pole.Features.Site.Lightness;

/// <summary>One of the 78 criteria of the RGESN (2024), in our own words, with where the site stands and why.</summary>
internal sealed record Criterion(string Number, string Title, CriterionLevel Level, CriterionState State, string Evidence)
{
    public const string File = "rgesn";

    /// <summary>The theme is the first part of the number: 4 for 4.12.</summary>
    public int Theme => int.Parse(Number.AsSpan(0, Number.IndexOf('.', StringComparison.Ordinal)), System.Globalization.CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">The file gives a level or a state that there is not.</exception>
    public static Criterion Of(Term term, Language reader) => new(
        term.Code,
        term.Label(reader),
        CriterionLevels.Read(term.More["level"]),
        CriterionStates.Read(term.More["state"]),
        reader switch
        {
            Language.French => term.More["why-fr"],
            Language.English => term.More["why-en"],
        });
}
