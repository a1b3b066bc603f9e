using Pole.Features.Actions;
using Pole.Features.Actions.Units;

namespace Pole.Features.Observatory.Measures;

/// <summary>
/// What actions bring about in a year of one quantity, in its first unit, by how far it can be trusted: what is declared, estimated,
/// measured and audited stands apart. Tonnes and kilotonnes add up; what has another dimension does not, nor what was so once.
/// </summary>
internal sealed class ResultsByQuality(string code, Quantity quantity) : IMeasure
{
    private const string Audited = "Valeur auditée";

    public static IReadOnlyList<ResultsByQuality> All { get; } =
    [
        new("results-tonnes", Quantity.Mass), new("results-carbon", Quantity.Carbon), new("results-energy", Quantity.Energy),
        new("results-water", Quantity.Volume), new("results-euros", Quantity.Money),
    ];

    public string Code => code;

    public IReadOnlyList<string> Steps => [.. Enum.GetValues<ValueQuality>().Select(Of), Audited];

    public TellsOf TellsOf => TellsOf.Companies;

    public IEnumerable<Counted> Count(IReadOnlyList<Observed> observed) =>
        from action in observed.OfType<ApprovedAction>()
        from result in action.Results
        where result is { Value: > 0, Measured.IsYearly: true } && result.Measured.Of == quantity
        select new Counted(action, result.Measured!.ToFirst(result.Value), result.IsAudited ? Audited : Of(result.Quality));

    private static string Of(ValueQuality quality) => quality switch
    {
        ValueQuality.Declared => "Valeur déclarée",
        ValueQuality.Estimated => "Valeur estimée",
        ValueQuality.Measured => "Valeur mesurée",
    };
}
