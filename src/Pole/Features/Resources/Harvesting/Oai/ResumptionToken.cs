using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>
/// Where a harvest goes on. The token itself holds all of it, so that it outlives a restart and never ends: the last record given,
/// by its stamp and name, after which the next ones are read. What changes meanwhile moves to the end and is met there.
/// </summary>
internal sealed record ResumptionToken(OaiSelection Selection, DateTimeOffset After, string AfterSlug, int Given, int Total)
{
    private const char Between = '\n';
    private const string Version = "1";

    public string Write() => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(string.Join(
        Between, Version, Selection.Prefix, Selection.Set, Ticks(Selection.From), Ticks(Selection.Until), Ticks(After), AfterSlug, Say(Given), Say(Total))));

    public static ResumptionToken? Read(string text)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text)).Split(Between) is
                [Version, var prefix, var set, var from, var until, var after, { Length: > 0 } slug, var given, var total]
                && TryInstant(from, out var first) && TryInstant(until, out var last) && TryInstant(after, out var at) && at is { } stamp
                && TryCount(given, out var before) && TryCount(total, out var all)
                    ? new(new(prefix, set.Length > 0 ? set : null, first, last), stamp, slug, before, all)
                    : null;
        }
        catch (FormatException)
        {
            // Not a token of ours: the harvester is told so.
            return null;
        }
    }

    private static string Ticks(DateTimeOffset? instant) => instant?.UtcTicks.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool TryInstant(string text, out DateTimeOffset? instant)
    {
        instant = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) || ticks > DateTimeOffset.MaxValue.UtcTicks)
        {
            return false;
        }

        instant = new(ticks, TimeSpan.Zero);
        return true;
    }

    private static bool TryCount(string text, out int count) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
