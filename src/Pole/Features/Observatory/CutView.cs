using Pole.Features.Observatory.Disclosure;
using Pole.Platform.Content;
using Pole.Platform.Geography;
using Pole.Platform.Web;
using Pole.Platform.Web.Charts;

namespace Pole.Features.Observatory;

/// <summary>A part of a figure that is cut on an axis, and where it leads.</summary>
internal sealed record CutPart(string Code, string Label, Published Value, string Href);

/// <summary>A figure cut on one axis: its parts as bars, and for regions as a map of France.</summary>
internal sealed record CutView(Indicator Indicator, Scope Scope, CutAxis Axis, IReadOnlyList<CutPart> Parts)
{
    public string Address => $"/observatoire/{Indicator.Item.Slug}";

    /// <summary>What the figure may be cut by, the chosen one among them.</summary>
    public IEnumerable<CutAxis> Axes => Indicator.Headline.Axes;

    public string Query => $"coupe={Axis.Code}{ScopeChoice.Query(Scope)}";

    public string QueryOf(CutAxis axis) => $"coupe={axis.Code}{ScopeChoice.Query(Scope)}#decoupe";

    public static CutView Of(Indicator indicator, Scope scope, CutAxis axis, CutLabels labels)
    {
        var address = $"~/observatoire/{indicator.Item.Slug}?coupe={axis.Code}{ScopeChoice.Query(scope)}";
        return new(indicator, scope, axis,
        [
            .. indicator.Headline.By(axis)
                .Select(part => new CutPart(part.Code, labels.Of(axis, part.Code), part.Value, $"{address}&valeur={Uri.EscapeDataString(part.Code)}#liste"))
                .OrderBy(part => axis is CutAxis.Region or CutAxis.Service ? part.Label : "", StringComparer.CurrentCulture),
        ]);
    }

    /// <summary>The bars; each year with what it was to reach.</summary>
    public IReadOnlyList<ChartBar> ToBars(Texts texts) =>
    [
        .. Bars.Of(Parts.Select(part => (part.Label, part.Value)), texts)
            .Zip(Parts, (bar, part) => bar with { Href = part.Href, Target = Axis is CutAxis.Year ? TargetOf(part.Code) : null }),
    ];

    public RegionShades Shades => new(Parts);

    public FranceShades France(ContentLibrary library)
    {
        var (shades, regions) = (Shades, library.Vocabulary("departements").Terms.ToDictionary(d => d.Code, d => d.More["region"]));
        return new(departement => shades.Of(regions[departement]), shades.Of, region => library.Vocabulary("regions").Label(region, Platform.Content.Language.Current));
    }

    private decimal? TargetOf(string year) => Indicator.Attainments
        .Where(one => one.Target.IsOfYearAndRegion && one.Target.Year is { } asked && asked.ToString(System.Globalization.CultureInfo.InvariantCulture) == year)
        .Select(one => (decimal?)one.Target.Value).FirstOrDefault();
}
