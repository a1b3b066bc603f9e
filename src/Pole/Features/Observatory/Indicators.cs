using Pole.Features.Observatory.Disclosure;
using Pole.Features.Observatory.Measures;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

/// <summary>The indicators of <c>content/indicators/</c>, each with its formula and its figures in a scope.</summary>
internal sealed class Indicators(ContentStore content, ObservedThings things, KeptSecrets secrets, Reader reader, IEnumerable<IMeasure> measures)
{
    /// <summary>All indicators over the same things, read once, as the person who asks may see them.</summary>
    public Task<IReadOnlyList<Indicator>> AllAsync(Scope scope, CancellationToken cancel) => AllAsync(scope, reader.SeesSmallNumbers(scope), cancel);

    /// <summary>All indicators as anyone may see them, whoever asks: for files that go round.</summary>
    public Task<IReadOnlyList<Indicator>> ForEveryoneAsync(Scope scope, CancellationToken cancel) => AllAsync(scope, false, cancel);

    /// <summary>All indicators over things that are given, with nothing kept from whoever reads them.</summary>
    public IReadOnlyList<Indicator> Over(IReadOnlyList<Observed> all, Scope scope) => Count(InOrder(), scope, all, whole: true);

    /// <summary>Some indicators in the order in which they are named, as the person who asks may see them; a code that no indicator has is left out.</summary>
    public async Task<IReadOnlyList<Indicator>> OfAsync(IEnumerable<string> codes, Scope scope, CancellationToken cancel)
    {
        var named = codes.Select(code => content.Current.Find<IndicatorSheet>(code, Language.Current)).OfType<ContentItem<IndicatorSheet>>();
        return Count(named, scope, await things.ReadAsync(cancel), reader.SeesSmallNumbers(scope));
    }

    public async Task<Indicator?> FindAsync(string code, Scope scope, CancellationToken cancel) =>
        (await OfAsync([code], scope, cancel)).SingleOrDefault();

    /// <summary>The years in which something was observed, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel) =>
        await things.ReadAsync(cancel) is { Count: > 0 } all && all.Select(one => one.FirstDay.Year).ToList() is var years
            ? [.. Enumerable.Range(years.Min(), years.Max() - years.Min() + 1).Reverse()]
            : [];

    public async Task<Budget> BudgetAsync(Scope scope, Texts texts, CancellationToken cancel) =>
        Budget.Of([.. (await things.ReadAsync(cancel)).OfType<ApprovedAction>().Where(scope.Holds)], texts);

    private async Task<IReadOnlyList<Indicator>> AllAsync(Scope scope, bool whole, CancellationToken cancel) =>
        Count(InOrder(), scope, await things.ReadAsync(cancel), whole);

    private IEnumerable<ContentItem<IndicatorSheet>> InOrder() => content.Current.All<IndicatorSheet>(Language.Current).OrderBy(i => i.Sheet.Order);

    private IReadOnlyList<Indicator> Count(IEnumerable<ContentItem<IndicatorSheet>> items, Scope scope, IReadOnlyList<Observed> all, bool whole)
    {
        List<Observed> held = [.. all.Where(scope.Holds)];
        return [.. items.Select(item => Of(item, scope, all, held, whole))];
    }

    private Indicator Of(ContentItem<IndicatorSheet> item, Scope scope, IReadOnlyList<Observed> all, IReadOnlyList<Observed> held, bool whole)
    {
        var measure = measures.FirstOrDefault(m => m.Code == item.Sheet.Measure)
            ?? throw new InvalidOperationException($"The indicator {item.Slug} asks for the measure {item.Sheet.Measure}, which does not exist.");
        var hides = whole ? Secrets.None : secrets.Of(measure, scope, all);
        return new Indicator(item, [.. ExactFigure.Of(measure, held).Select(exact => new Figure(exact, scope.Cell, hides, OwnYears(measure, scope, all)))])
        {
            IsFunnel = measure.StepsNarrow,
            Attainments = AttainmentsOf(item.Sheet, measure, scope, all, hides),
        };
    }

    /// <summary>For what there is on a day: each year of the scope, counted by itself.</summary>
    private static Dictionary<int, decimal>? OwnYears(IMeasure measure, Scope scope, IReadOnlyList<Observed> all) => measure.Adds is not Adds.OnOneDay
        ? null
        : all.Select(one => one.FirstDay.Year).Distinct().Where(year => scope.Year is null || scope.Year == year)
            .Select(year => (Key: year, ExactFigure.Of(measure, [.. all.Where((scope with { Year = year }).Holds)])[^1].Total))
            .Where(year => year.Total > 0)
            .ToDictionary(year => year.Key, year => year.Total);

    private static IReadOnlyList<Attainment> AttainmentsOf(
        IndicatorSheet sheet, IMeasure measure, Scope scope, IReadOnlyList<Observed> all, Secrets hides)
    {
        var targets = sheet.Targets.Where(target => target.StandsIn(scope)).ToList();
        if (targets.Count == 0)
        {
            return [];
        }

        // A funder's target is judged by what it pays for; every other by all that was done.
        var held = new Scope(Region: scope.Region, Funder: scope.Funder);
        List<Observed> observed = [.. all.Where(held.Holds)];
        var figure = new Figure(ExactFigure.Of(measure, observed)[^1], held.Cell, hides, OwnYears(measure, held, all));
        return [.. targets.Select(target => new Attainment(target, figure.Reached(target)))];
    }
}

/// <summary>An indicator with its figures: one, or one for each step.</summary>
internal sealed record Indicator(ContentItem<IndicatorSheet> Item, IReadOnlyList<Figure> Figures)
{
    public IndicatorSheet Sheet => Item.Sheet;

    public bool HasSteps => Figures.Count > 1;

    /// <summary>Whether its steps are each a part of the one before.</summary>
    public bool IsFunnel { get; init; }

    public IReadOnlyList<Attainment> Attainments { get; init; } = [];

    public bool HasDemo => Figures.Any(f => f.HasDemo);

    public bool IsAnythingHidden => Figures.Any(f => f.IsAnythingHidden);

    /// <summary>What is set large: the total, or for steps the last one; where they do not narrow, the last that counts something.</summary>
    public Figure Headline => (IsFunnel ? null : Figures.LastOrDefault(f => !f.IsZero)) ?? Figures[^1];
}
