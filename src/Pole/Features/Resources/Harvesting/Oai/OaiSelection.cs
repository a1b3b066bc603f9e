using System.Globalization;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>Which records a harvester asks for, and in what form.</summary>
internal sealed record OaiSelection(string Prefix, string? Set, DateTimeOffset? From, DateTimeOffset? Until)
{
    private const string Day = "yyyy-MM-dd";
    private const string Second = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static (OaiSelection? Selection, OaiFault? Fault) Of(OaiAsk ask, HarvestFormats formats, Func<string, bool> isSet)
    {
        var (prefix, set) = (ask["metadataPrefix"]!, ask["set"]);
        if (formats.Find(prefix) is null)
        {
            return (null, CannotDisseminate(prefix));
        }

        var (from, until) = (ask["from"], ask["until"]);
        var (first, last) = (Read(from), Read(until));
        var fault =
            from is not null && first is null ? Bad("from") :
            until is not null && last is null ? Bad("until") :
            from is not null && until is not null && from.Length != until.Length ? new("badArgument", "The arguments from and until are to have the same granularity.") :
            first > last ? new("badArgument", "The argument from is later than until.") :
            set is not null && !isSet(set) ? new OaiFault("noRecordsMatch", $"There is no set {set}.") : null;
        return fault is null ? (new(prefix, set, first, until?.Length == Day.Length ? last?.AddDays(1).AddSeconds(-1) : last), null) : (null, fault);
    }

    public static OaiFault CannotDisseminate(string prefix) =>
        new("cannotDisseminateFormat", $"There is no metadata format {prefix}: ListMetadataFormats tells those that there are.");

    private static OaiFault Bad(string name) =>
        new("badArgument", $"The argument {name} is to be a day, 2026-01-31, or a second in UTC, 2026-01-31T08:00:00Z.");

    private static DateTimeOffset? Read(string? text) =>
        DateTimeOffset.TryParseExact(text, [Day, Second], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}
