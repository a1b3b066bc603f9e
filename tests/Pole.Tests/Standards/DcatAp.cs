namespace Pole.Standards;

/// <summary>
/// What DCAT-AP 3.0 asks of a catalogue (semiceu.github.io/DCAT-AP, chapter 7): for each class the properties that must be said, how
/// often each may be, and the controlled vocabularies that its codes come from.
/// </summary>
internal static class DcatAp
{
    private const string Dcat = "http://www.w3.org/ns/dcat#";
    private const string Dct = "http://purl.org/dc/terms/";
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    private static readonly Dictionary<string, string[]> Mandatory = new()
    {
        [Dcat + "Catalog"] = [Dct + "title", Dct + "description", Dct + "publisher"],
        [Dcat + "Dataset"] = [Dct + "title", Dct + "description"],
        [Dcat + "Distribution"] = [Dcat + "accessURL"],
        [Dcat + "DataService"] = [Dct + "title", Dcat + "endpointURL"],
        ["http://xmlns.com/foaf/0.1/Agent"] = ["http://xmlns.com/foaf/0.1/name"],
    };

    /// <summary>The properties of which there is one at most.</summary>
    private static readonly string[] Single =
        [Dct + "publisher", Dct + "license", Dct + "accessRights", Dct + "accrualPeriodicity", Dct + "format", Dcat + "mediaType", "http://data.europa.eu/r5r/availability", "http://xmlns.com/foaf/0.1/homepage"];

    private static readonly Dictionary<string, string> Vocabularies = new()
    {
        [Dcat + "theme"] = Authority + "data-theme/",
        [Dct + "language"] = Authority + "language/",
        [Dct + "format"] = Authority + "file-type/",
        [Dct + "accessRights"] = Authority + "access-right/",
        [Dct + "accrualPeriodicity"] = Authority + "frequency/",
        [Dct + "spatial"] = Authority + "country/",
        ["http://data.europa.eu/r5r/availability"] = Authority + "planned-availability/",
        [Dcat + "mediaType"] = "https://www.iana.org/assignments/media-types/",
    };

    /// <summary>Properties whose values are things, never words.</summary>
    private static readonly string[] Things =
        [Dcat + "dataset", Dcat + "distribution", Dcat + "service", Dcat + "accessURL", Dcat + "downloadURL", Dcat + "endpointURL", Dcat + "endpointDescription", Dcat + "landingPage", Dcat + "contactPoint", Dct + "publisher", Dct + "license"];

    public static IEnumerable<string> FaultsOf(IReadOnlyList<Triple> triples)
    {
        foreach (var thing in triples.GroupBy(triple => triple.Subject))
        {
            var types = thing.Where(triple => triple.Predicate == "@type").Select(triple => triple.Object);
            foreach (var missing in types.SelectMany(type => Mandatory.GetValueOrDefault(type, [])).Where(name => thing.All(triple => triple.Predicate != name)))
            {
                yield return $"{thing.Key} lacks {missing}";
            }

            foreach (var twice in Single.Where(name => thing.Count(triple => triple.Predicate == name) > 1))
            {
                yield return $"{thing.Key} says {twice} twice";
            }
        }

        foreach (var triple in triples)
        {
            if (Vocabularies.TryGetValue(triple.Predicate, out var root) && !triple.Object.StartsWith(root, StringComparison.Ordinal))
            {
                yield return $"{triple.Predicate} is not of {root}: {triple.Object}";
            }

            if (Things.Contains(triple.Predicate) && !Uri.IsWellFormedUriString(triple.Object, UriKind.Absolute) && !triple.Object.StartsWith("_:", StringComparison.Ordinal))
            {
                yield return $"{triple.Predicate} is not an address: {triple.Object}";
            }
        }
    }
}
