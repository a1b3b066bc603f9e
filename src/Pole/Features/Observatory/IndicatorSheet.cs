using System.Globalization;
using Pole.Features.Actions.Units;
using Pole.Features.Observatory.Disclosure;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

/// <summary>What the front matter of <c>content/indicators/</c> says of an indicator; the text tells how to read it.</summary>
internal sealed record IndicatorSheet
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Code { get; init; }

    /// <summary>The formula: the code of an <see cref="Measures.IMeasure"/>.</summary>
    public required string Measure { get; init; }

    /// <summary>What is counted, as it follows a number of several: <c>actions</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>What is counted, as it follows a single one: <c>action</c>.</summary>
    public required string UnitOfOne { get; init; }

    public required string Source { get; init; }

    public required string Version { get; init; }

    public int Order { get; init; }

    /// <summary>What it is to reach; for an indicator with steps, at its last one.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>A figure and its unit, as it reads best: 12 400 t as 12,4 kt. What is not told has words in its place.</summary>
    public (string Number, string Unit) Say(Published figure, Texts texts, Language language) =>
        figure.Value is { } value && ValueUnits.Find(Unit) is { } unit && unit.Readably(value) is var (amount, better) && better != unit
            ? (amount.ToString("#,0.###", CultureInfo.CurrentCulture), better.Say(texts))
            : (figure.Say(texts), UnitAfter(figure.Value ?? 2, language));

    /// <summary>The unit as the language writes it after a number: French keeps the singular below two.</summary>
    public string UnitAfter(decimal number, Language language) => language switch
    {
        Language.French => Math.Abs(number) < 2 ? UnitOfOne : Unit,
        Language.English => number == 1 ? UnitOfOne : Unit,
    };
}
