using Pole.Features.Observatory.Measures;
using Pole.Platform.Content;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

/// <summary>The indicators of <c>content/indicators/</c>, each with its formula and its figures in a scope.</summary>
internal sealed class Indicators(ContentStore content, ApprovedActions actions, IEnumerable<IMeasure> measures)
{
    /// <summary>All indicators over the same actions, read once.</summary>
    public async Task<IReadOnlyList<Indicator>> AllAsync(Scope scope, CancellationToken cancel)
    {
        var approved = await actions.ReadAsync(scope, cancel);
        return [.. content.Current.All<IndicatorSheet>(Language.Current).OrderBy(i => i.Sheet.Order).Select(i => Of(i, approved))];
    }

    public async Task<Indicator?> FindAsync(string code, Scope scope, CancellationToken cancel) =>
        content.Current.Find<IndicatorSheet>(code, Language.Current) is { } found
            ? Of(found, await actions.ReadAsync(scope, cancel))
            : null;

    private Indicator Of(ContentItem<IndicatorSheet> item, IReadOnlyList<ApprovedAction> approved)
    {
        var measure = measures.FirstOrDefault(m => m.Code == item.Sheet.Measure)
            ?? throw new InvalidOperationException($"The indicator {item.Slug} asks for the measure {item.Sheet.Measure}, which does not exist.");
        return new Indicator(item, Figure.Of(measure, approved));
    }
}

/// <summary>An indicator with its figures: one, or one for each step.</summary>
internal sealed record Indicator(ContentItem<IndicatorSheet> Item, IReadOnlyList<Figure> Figures)
{
    public IndicatorSheet Sheet => Item.Sheet;

    public bool HasSteps => Figures.Count > 1;

    public bool HasDemo => Figures.Any(f => f.Lines.Any(l => l.Action.IsDemo));

    /// <summary>What is set large: the total, or for steps the last one.</summary>
    public Figure Headline => Figures[^1];
}
