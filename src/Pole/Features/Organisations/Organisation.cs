using Pole.Kernel;
using Pole.Platform.Search.Analysis;

namespace Pole.Features.Organisations;

/// <summary>A legal body that the association deals with: a company, a consulting firm, an intermediary, a funder.</summary>
internal sealed class Organisation
{
    public const int NameLength = 160;
    public const int AddressLength = 200;
    public const int TownLength = 100;

    public Id<Organisation> Id { get; init; } = Id<Organisation>.New();

    public required string Name
    {
        get;
        set => FindKey = Keyed(field = value, Town, PostalCode);
    }

    public required OrganisationKind Kind { get; set; }

    public required Siret Siret { get; set; }

    /// <summary>INSEE's activity code, like <c>22.29A</c>.</summary>
    public string? Naf { get; set; }

    public int Headcount { get; set; }

    /// <summary>Yearly turnover in cents of euro, where it is known.</summary>
    public long? TurnoverCents { get; set; }

    public string Street { get; set; } = "";

    public string PostalCode
    {
        get;
        set => FindKey = Keyed(Name, Town, field = value);
    } = "";

    public string Town
    {
        get;
        set => FindKey = Keyed(Name, field = value, PostalCode);
    } = "";

    /// <summary>Name, town and postcode without capitals and accents: by this an organisation is found and sorted.</summary>
    public string FindKey { get; private set; } = "";

    /// <summary>INSEE code of the commune, where it is known.</summary>
    public string? Commune { get; set; }

    /// <summary>INSEE code of the département: <c>2A</c>, <c>73</c>, <c>974</c>.</summary>
    public string Departement { get; set; } = "";

    /// <summary>INSEE code of the region: <c>84</c>.</summary>
    public string Region { get; set; } = "";

    /// <summary>Codes of <c>content/vocabularies/sectors.yml</c>.</summary>
    public List<string> Sectors { get; set; } = [];

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Part of the demonstration data, and shown as such.</summary>
    public bool IsDemo { get; init; }

    public Money? Turnover => TurnoverCents is { } cents ? new Money(cents) : null;

    public SizeClass Size => SizeClasses.Of(Headcount, Turnover);

    /// <summary>Takes corrections over, and answers what they changed, in words for the journal.</summary>
    public IReadOnlyList<string> Correct(OrganisationDetails details)
    {
        string address = $"{Street} {PostalCode} {Town} {Departement}";
        string newAddress = $"{details.Street} {details.PostalCode} {details.Town} {details.Departement}";
        List<string> changes =
        [
            .. Changed("nom", Name, details.Name),
            .. Changed("code NAF", Naf ?? "aucun", details.Naf ?? "aucun"),
            .. Changed("effectif", Headcount, details.Headcount),
            .. Changed("chiffre d’affaires", Turnover?.ToString() ?? "inconnu", details.TurnoverCents is { } cents ? new Money(cents).ToString() : "inconnu"),
            .. Changed("adresse", address, newAddress),
            .. Changed("secteurs", string.Join(", ", Sectors), string.Join(", ", details.Sectors)),
        ];
        (Name, Naf, Headcount, TurnoverCents) = (details.Name, details.Naf, details.Headcount, details.TurnoverCents);
        (Street, PostalCode, Town, Departement, Region) = (details.Street, details.PostalCode, details.Town, details.Departement, details.Region);
        Sectors = [.. details.Sectors];
        return changes;
    }

    private static string Keyed(string name, string town, string postalCode) => Folding.Fold($"{name} {town} {postalCode}");

    private static IEnumerable<string> Changed<T>(string what, T before, T after) =>
        EqualityComparer<T>.Default.Equals(before, after) ? [] : [$"{what} : {before} → {after}"];
}
