using System.Globalization;
using System.Text.RegularExpressions;

namespace Pole.Standards;

/// <summary>What schema.org (release 29) and the guidance of search engines ask of the types that the site uses: the properties that a type has, and those without which it says nothing.</summary>
internal static partial class SchemaOrg
{
    private const string Vocabulary = "https://schema.org/";
    private const string CreativeWork = "url name description genre inLanguage datePublished author publisher license isAccessibleForFree isBasedOn about keywords spatialCoverage temporalCoverage encoding headline creator version mentions hasPart sameAs";
    private const string Event = "url name startDate endDate eventStatus eventAttendanceMode location maximumAttendeeCapacity remainingAttendeeCapacity description about offers organizer";

    private static readonly Dictionary<string, (string Required, string Others)> Types = new()
    {
        ["Organization"] = ("name", "url description areaServed knowsLanguage"),
        ["WebSite"] = ("name url", "inLanguage publisher potentialAction"),
        ["SearchAction"] = ("target query-input", ""),
        ["EntryPoint"] = ("urlTemplate", ""),
        ["BreadcrumbList"] = ("itemListElement", ""),
        ["ListItem"] = ("position name", "item"),
        ["NewsArticle"] = ("headline datePublished author", CreativeWork),
        ["Report"] = ("name description author", CreativeWork),
        ["Article"] = ("name author", CreativeWork),
        ["CreativeWork"] = ("name author", CreativeWork),
        ["LearningResource"] = ("name author", CreativeWork + " educationalLevel timeRequired teaches competencyRequired"),
        ["Collection"] = ("name author", CreativeWork),
        ["VideoObject"] = ("name author duration", CreativeWork + " transcript contentUrl"),
        ["Dataset"] = ("name description", CreativeWork + " variableMeasured distribution"),
        ["DataDownload"] = ("encodingFormat contentUrl", "name"),
        ["PropertyValue"] = ("name", "unitText"),
        ["MediaObject"] = ("contentUrl", "name"),
        ["AdministrativeArea"] = ("name", ""),
        ["Course"] = ("name description provider offers", "url inLanguage audience teaches hasCourseInstance"),
        ["CourseInstance"] = ("courseMode courseWorkload startDate location", Event),
        ["Event"] = ("name startDate location", Event),
        ["Service"] = ("name provider", "url description audience serviceType areaServed serviceOutput offers"),
        ["Audience"] = ("audienceType", ""),
        ["Thing"] = ("name", ""),
        ["AggregateOffer"] = ("category lowPrice priceCurrency", "highPrice url"),
        ["Place"] = ("name address", ""),
        ["PostalAddress"] = ("addressLocality addressCountry", ""),
        ["VirtualLocation"] = ("url", ""),
    };

    /// <summary>What is not as schema.org has it.</summary>
    public static IEnumerable<string> FaultsOf(IReadOnlyList<Triple> triples)
    {
        foreach (var thing in triples.GroupBy(triple => triple.Subject))
        {
            var told = thing.Where(triple => triple.Predicate != "@type").ToList();
            if (thing.Where(triple => triple.Predicate == "@type").Select(triple => triple.Object.Replace(Vocabulary, "", StringComparison.Ordinal)).SingleOrDefault() is not { } type)
            {
                yield return $"{thing.Key} has no type";
                continue;
            }

            if (!Types.TryGetValue(type, out var known))
            {
                yield return $"{type} is no type that is known here";
                continue;
            }

            var names = told.Select(triple => triple.Predicate.Replace(Vocabulary, "", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
            foreach (var missing in Words(known.Required).Except(names))
            {
                yield return $"{type} lacks {missing}";
            }

            foreach (var odd in names.Except(Words(known.Required)).Except(Words(known.Others)))
            {
                yield return $"{type} has no {odd}";
            }

            foreach (var odd in told.Where(triple => !IsWritten(triple.Predicate.Replace(Vocabulary, "", StringComparison.Ordinal), triple.Object)))
            {
                yield return $"{type}: {odd.Predicate} is not written {odd.Object}";
            }
        }
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsWritten(string name, string value) => name switch
    {
        "startDate" or "endDate" => DateTimeOffset.TryParseExact(value, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "datePublished" => PartDate().IsMatch(value),
        "courseWorkload" => Duration().IsMatch(value),
        "duration" or "timeRequired" => System.Xml.XmlConvert.ToTimeSpan(value) > TimeSpan.Zero,
        "lowPrice" or "highPrice" => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        "priceCurrency" => value == "EUR",
        "url" or "contentUrl" or "item" or "license" or "isBasedOn" => Uri.IsWellFormedUriString(value, UriKind.Absolute),
        "eventStatus" or "eventAttendanceMode" => value.StartsWith(Vocabulary, StringComparison.Ordinal),
        _ => value.Length > 0,
    };

    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2})?)?$")]
    private static partial Regex PartDate();

    [GeneratedRegex(@"^PT\d+H(\d+M)?$")]
    private static partial Regex Duration();
}
