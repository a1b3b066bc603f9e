namespace Pole.Features.Actions.Checks;

/// <summary>A number that lies far from what approved actions of the same type say: more than three standard deviations from their mean.</summary>
internal sealed class OutlierCheck : IActionCheck
{
    /// <summary>Of a thousand values spread as a bell, three lie further.</summary>
    private const double Far = 3;

    public IEnumerable<Finding> Look(ActionUnderCheck it) =>
        from said in Said(it.Action)
        let spread = it.Around.Network.Of(said.Measure)
        where spread?.Distance(said.Value) is > Far or < -Far
        select new Finding(
            Severity.Warning, said.Field, "{0} : {1}, loin des autres actions de ce type (en moyenne {2}, sur {3} actions approuvées). Vérifiez ce nombre, ou expliquez-le dans le récit.",
            said.Label, Round(said.Value), Round(spread.Mean), spread.Count);

    private static IEnumerable<(Measure Measure, string Field, string Label, double Value)> Said(Action action)
    {
        double? hours = action.Times.Exists(t => t.Unit == TimeUnit.Hour) ? (double)action.Times.Where(t => t.Unit == TimeUnit.Hour).Sum(t => t.Amount) : null;
        return new[]
        {
            (Measure.Approached, "Approached", "Entreprises approchées", (double?)action.Approached),
            (Measure.Interviewed, "Interviewed", "Entreprises entendues", action.Interviewed),
            (Measure.Present, "Present", "Entreprises présentes", action.Present),
            (Measure.Participants, "Participants", "Participants", action.Participants),
            (Measure.Hours, "Times[0].Amount", "Heures en tout", hours),
            (Measure.Cost, "Cost", "Coût total en euros", action.CostCents / 100d),
        }.SelectMany(said => said.Item4 is { } value ? [(said.Item1, said.Item2, said.Item3, value)] : Array.Empty<(Measure, string, string, double)>());
    }

    private static decimal Round(double value) => Math.Round((decimal)value, 1);
}
