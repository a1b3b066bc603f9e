using System.Text.Json.Serialization;

namespace Pole.Features.Resources.CaseStudies;

/// <summary>A body that takes part, and the part it takes where the sheet says it.</summary>
internal sealed record Partner
{
    public required string Name { get; init; }

    public string? Role { get; init; }
}

/// <summary>Who decides, who does, with whom, and how it meets public policies.</summary>
internal sealed record Governance
{
    public IReadOnlyList<string> Strategic { get; init; } = [];

    public IReadOnlyList<string> Technical { get; init; } = [];

    public IReadOnlyList<Partner> Partners { get; init; } = [];

    public IReadOnlyList<string> PublicPolicies { get; init; } = [];

    [JsonIgnore]
    public bool IsEmpty => Strategic.Count + Technical.Count + Partners.Count + PublicPolicies.Count == 0;
}
