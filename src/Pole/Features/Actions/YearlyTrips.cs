namespace Pole.Features.Actions;

/// <summary>What trips that are made again and again come to in a year: three a month of 360 km are 12 960 km.</summary>
internal static class YearlyTrips
{
    public const int Months = 12;
    public const int Weeks = 52;

    /// <param name="trips">How many in each period.</param>
    /// <param name="periods">How many such periods a year has.</param>
    /// <param name="length">Kilometres of one trip.</param>
    public static decimal Kilometres(int trips, int periods, decimal length) => trips * periods * length;
}
