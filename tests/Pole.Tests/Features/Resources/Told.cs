using Pole.Features.Resources.CaseStudies;
using Pole.Kernel;

namespace Pole.Features.Resources;

/// <summary>Every number and date that a record holds, wherever it holds it.</summary>
internal static class Told
{
    public static IEnumerable<ToldFigure> Figures(CaseStudy study) =>
    [
        .. Counted(study).SelectMany(Of),
        .. study.HumanMeans.SelectMany(m => Of(m.Value, m.To, m.Unit, m.Modifier, m.State)),
        .. Costs(study).SelectMany(Of),
        .. Of(study.Funding),
    ];

    public static IEnumerable<string> Dates(Resource resource, CaseStudy study) => new[]
    {
        resource.Updated, study.Lead.Founded, study.Started, study.Ended,
    }
        .Concat(study.Steps.SelectMany(s => new[] { s.From, s.To }))
        .Concat(Counted(study).Select(f => f.Date))
        .Concat(Costs(study).Select(c => c.Date))
        .OfType<PartialDate>()
        .Select(d => d.Qualifier is { } word ? word.EndsWith('-') ? word + d.ToIso() : $"{word} {d.ToIso()}" : d.ToIso());

    private static IEnumerable<Figure> Counted(CaseStudy study) =>
        [.. study.KeyFigures, .. study.Lead.Figures, .. study.Territory.Figures, .. study.Synergies.SelectMany(s => s.Gains)];

    private static IEnumerable<Cost> Costs(CaseStudy study) =>
        new[] { study.Budget?.Total }.OfType<Cost>().Concat(study.Budget?.Lines ?? []).Concat(study.Fees);

    private static IEnumerable<ToldFigure> Of(Figure figure) =>
        Of(figure.Value, figure.To, figure.Unit, figure.Modifier, figure.State);

    private static IEnumerable<ToldFigure> Of(Cost cost) =>
        Of(Euros(cost.Amount), cost.To is { } end ? Euros(end) : null, "€", cost.Modifier, FigureState.Observed);

    private static IEnumerable<ToldFigure> Of(FundingPlan? plan) =>
    [
        .. plan?.Total is { } total ? Of(Euros(total), null, "€", plan.TotalModifier, FigureState.Observed) : [],
        .. (plan?.Lines ?? []).Where(l => l.Amount is not null).SelectMany(l => Of(Euros(l.Amount!.Value), null, "€", l.Modifier, FigureState.Observed)),
        .. (plan?.Lines ?? []).Where(l => l.Share is not null).SelectMany(l => Of(l.Share!.Value.BasisPoints / 100m, null, "%", l.Modifier, FigureState.Observed)),
    ];

    private static IEnumerable<ToldFigure> Of(decimal value, decimal? to, string unit, FigureModifier modifier, FigureState state) =>
        to is { } end ? [new(value, unit, modifier, state), new(end, unit, modifier, state)] : [new(value, unit, modifier, state)];

    private static decimal Euros(Money amount) => amount.Cents / 100m;
}

internal sealed record ToldFigure(decimal Value, string Unit, FigureModifier Modifier, FigureState State);
