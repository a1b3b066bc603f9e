using System.Globalization;
using Pole.Platform.Content;

namespace Pole.Features.Observatory;

/// <summary>How many companies a region has, on which day, and who says so: from <c>content/vocabularies/companies-by-region.yml</c>, which editors keep.</summary>
internal sealed record RegionCompanies(int Count, DateOnly Day, string Source)
{
    public const string List = "companies-by-region";

    /// <summary>By INSEE code; a region of which nobody says how many is not among them.</summary>
    public static IReadOnlyDictionary<string, RegionCompanies> Read(ContentLibrary library) =>
        (library.FindVocabulary(List)?.Terms ?? []).Select(term => (term.Code, Companies: Read(term))).Where(one => one.Companies is not null).ToDictionary(one => one.Code, one => one.Companies!);

    /// <summary>Nothing where the line does not say all three.</summary>
    public static RegionCompanies? Read(Term term) =>
        int.TryParse(term.More.GetValueOrDefault("companies"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
        && DateOnly.TryParseExact(term.More.GetValueOrDefault("day"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && term.More.GetValueOrDefault("source") is { Length: > 0 } source
            ? new(count, day, source)
            : null;
}
