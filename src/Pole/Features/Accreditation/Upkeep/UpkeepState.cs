using Pole.Kernel;

namespace Pole.Features.Accreditation.Upkeep;

/// <summary>What an accreditation must show, and until when.</summary>
internal enum UpkeepDuty
{
    Actions,
    Refresher,
    Renewal,
}

internal static class UpkeepDuties
{
    extension(UpkeepDuty duty)
    {
        public string Label => duty switch
        {
            UpkeepDuty.Actions => "Actions approuvées",
            UpkeepDuty.Refresher => "Formation d’actualisation",
            UpkeepDuty.Renewal => "Renouvellement",
        };
    }
}

/// <summary>
/// How the upkeep of an accreditation stands on a day: deeds of its present year, which runs from one anniversary to the next, and the
/// refresher, due so many months after the last one or after the beginning.
/// </summary>
internal sealed record UpkeepState
{
    public required Period Year { get; init; }

    public required int Asked { get; init; }

    public required int LeastQuality { get; init; }

    /// <summary>Deeds of this year that are covered, approved and good enough.</summary>
    public required int Done { get; init; }

    /// <summary>Deeds that are approved and below the quality asked.</summary>
    public required int TooWeak { get; init; }

    public required DateOnly RefresherDue { get; init; }

    public required DateOnly Last { get; init; }

    public bool HasActions => Done >= Asked;

    /// <summary>A refresher that falls due after the end is asked for with the renewal.</summary>
    public bool AsksRefresher => RefresherDue <= Last;

    /// <summary>What is still to be done, each with the last day for it.</summary>
    public IEnumerable<(UpkeepDuty Duty, DateOnly Until)> Open()
    {
        if (!HasActions)
        {
            yield return (UpkeepDuty.Actions, Year.Last);
        }

        if (AsksRefresher)
        {
            yield return (UpkeepDuty.Refresher, RefresherDue);
        }
    }

    public static UpkeepState? Of(Accreditation it, SchemeSheet? scheme, IEnumerable<UpkeepDeed> deeds, DateOnly today)
    {
        if (scheme?.Upkeep is not { } rule || it.Validity is not { } validity || !validity.Holds(today))
        {
            return null;
        }

        var year = YearOf(validity, today);
        var mine = deeds.Where(d => (d.Person, d.Organisation) == (it.PersonId, it.OrganisationId))
            .Where(d => scheme.CoversActions.Contains(d.ActionType) && year.Holds(d.Day)).ToList();
        var good = mine.Count(d => d.Quality >= rule.Quality);
        return new()
        {
            Year = year,
            Asked = rule.ActionsPerYear,
            LeastQuality = rule.Quality,
            Done = good,
            TooWeak = mine.Count - good,
            RefresherDue = (it.RefreshedOn ?? validity.First).AddMonths(rule.RefresherMonths),
            Last = validity.Last,
        };
    }

    private static Period YearOf(Period validity, DateOnly today)
    {
        var years = 0;
        while (validity.First.AddYears(years + 1) <= today)
        {
            years++;
        }

        var end = validity.First.AddYears(years + 1).AddDays(-1);
        return new(validity.First.AddYears(years), end < validity.Last ? end : validity.Last);
    }
}
