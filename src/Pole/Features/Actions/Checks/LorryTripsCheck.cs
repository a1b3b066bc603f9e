using System.Globalization;
using System.Text.RegularExpressions;

namespace Pole.Features.Actions.Checks;

/// <summary>Trips that the story says are saved make so many kilometres a year: the gains of the synergies say the same.</summary>
internal sealed partial class LorryTripsCheck : IActionCheck
{
    private const RegexOptions Plain =
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        var action = it.Action;
        var told = string.Join('\n', action.Summary, action.SuccessFactors);
        if (Trips().Match(told) is not { Success: true } trips || Distance().Match(told) is not { Success: true } distance)
        {
            yield break;
        }

        var (count, length) = (Number(trips), Number(distance));
        var yearly = YearlyTrips.Kilometres(count, PerYear(trips.Groups["per"].Value), length);
        var counted = action.Synergies.Sum(s => s.Gains.Kilometres ?? 0) / 1000m;
        if (counted == 0)
        {
            yield return new(
                Severity.Information, "Synergies[0].Kilometres", "Le récit parle de {0} de {1} km : cela fait {2} km par an. Portez-les dans les gains de la synergie.",
                trips.Value, length, yearly);
        }
        else if (counted != yearly)
        {
            yield return new(
                Severity.Warning, "Synergies[0].Kilometres", "Le récit parle de {0} de {1} km : cela fait {2} km par an, les gains disent {3}. L’un des deux est à revoir.",
                trips.Value, length, yearly, counted);
        }
    }

    private static int PerYear(string period) => period.ToUpperInvariant() switch
    {
        "SEMAINE" => YearlyTrips.Weeks,
        "MOIS" => YearlyTrips.Months,
        _ => 1,
    };

    private static int Number(Match match) => int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?<n>[0-9]{1,5})\s+(trajets?|voyages?|rotations?|tournées?)(\s+(de |en )?(poids lourds?|camions?))?\s*(par|/)\s*(?<per>semaine|mois|an)\b", Plain)]
    private static partial Regex Trips();

    [GeneratedRegex(@"\b(?<n>[0-9]{1,5})\s*(km|kilomètres)\b", Plain)]
    private static partial Regex Distance();
}
