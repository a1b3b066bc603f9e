using Pole.Kernel;

namespace Pole.Features.Organisations;

/// <summary>A legal body that the association deals with: a company, a consulting firm, an intermediary, a funder.</summary>
internal sealed class Organisation
{
    public const int NameLength = 160;
    public const int AddressLength = 200;
    public const int TownLength = 100;

    public Id<Organisation> Id { get; init; } = Id<Organisation>.New();

    public required string Name { get; set; }

    public required OrganisationKind Kind { get; set; }

    public required Siret Siret { get; set; }

    /// <summary>INSEE's activity code, like <c>22.29A</c>.</summary>
    public string? Naf { get; set; }

    public int Headcount { get; set; }

    /// <summary>Yearly turnover in cents of euro, where it is known.</summary>
    public long? TurnoverCents { get; set; }

    public string Street { get; set; } = "";

    public string PostalCode { get; set; } = "";

    public string Town { get; set; } = "";

    /// <summary>INSEE code of the commune, where it is known.</summary>
    public string? Commune { get; set; }

    /// <summary>INSEE code of the département: <c>2A</c>, <c>73</c>, <c>974</c>.</summary>
    public string Departement { get; set; } = "";

    /// <summary>INSEE code of the region: <c>84</c>.</summary>
    public string Region { get; set; } = "";

    /// <summary>Codes of <c>content/vocabularies/sectors.yml</c>.</summary>
    public List<string> Sectors { get; init; } = [];

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Part of the demonstration data, and shown as such.</summary>
    public bool IsDemo { get; init; }

    public Money? Turnover => TurnoverCents is { } cents ? new Money(cents) : null;

    public SizeClass Size => SizeClasses.Of(Headcount, Turnover);
}
