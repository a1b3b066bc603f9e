using System.Globalization;

namespace Pole.Kernel;

/// <summary>Days and instants as machines write them (ISO 8601).</summary>
public static class Iso
{
    /// <summary>A day: <c>2027-01-12</c>.</summary>
    public static string ToIso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An instant on a Paris clock, to the second: <c>2027-01-12T14:30:00+01:00</c>.</summary>
    public static string ToParisIso(this DateTimeOffset instant) =>
        Paris.Local(instant).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
