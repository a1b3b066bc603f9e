namespace Pole.Features.Organisations;

/// <summary>What the people of an organisation say of it and may correct.</summary>
internal sealed record OrganisationDetails
{
    public required string Name { get; init; }

    public string? Naf { get; init; }

    public required int Headcount { get; init; }

    public long? TurnoverCents { get; init; }

    public required string Street { get; init; }

    public required string PostalCode { get; init; }

    public required string Town { get; init; }

    public required string Departement { get; init; }

    public required string Region { get; init; }

    public IReadOnlyList<string> Sectors { get; init; } = [];
}
