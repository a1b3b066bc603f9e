using Pole.Features.Actions.Checks;
using Pole.Kernel;

namespace Pole.Features.Actions.Api;

/// <summary>An action as <c>GET /api/v1/actions/{id}</c> tells it, to those whose organisation it is.</summary>
internal sealed record ActionAnswer
{
    public required string Id { get; init; }

    public required string Reference { get; init; }

    public required string Url { get; init; }

    public required ActionStatus Status { get; init; }

    /// <summary>How many times it was submitted.</summary>
    public required int Version { get; init; }

    public required string Organisation { get; init; }

    public required ActionOperator Operator { get; init; }

    public required string Title { get; init; }

    public ActionType? Type { get; init; }

    public string? Service { get; init; }

    /// <summary>The initiative that it belongs to.</summary>
    public InitiativeTold? Initiative { get; init; }

    public DateOnly? FirstDay { get; init; }

    public DateOnly? LastDay { get; init; }

    public required string Territory { get; init; }

    public required string Departement { get; init; }

    public required string Region { get; init; }

    public required string Deliverers { get; init; }

    public int? Approached { get; init; }

    public int? Interviewed { get; init; }

    public int? Present { get; init; }

    public int? Participants { get; init; }

    public decimal? Mark { get; init; }

    public int? Respondents { get; init; }

    public Money? Cost { get; init; }

    public required IReadOnlyList<CompanyGiven> Companies { get; init; }

    public required IReadOnlyList<TimeGiven> Times { get; init; }

    public required IReadOnlyList<FundingTold> Fundings { get; init; }

    public required IReadOnlyList<ResultTold> Results { get; init; }

    public required IReadOnlyList<SynergyGiven> Synergies { get; init; }

    public required string Summary { get; init; }

    public required string SuccessFactors { get; init; }

    public required string Difficulties { get; init; }

    public required string Recommendations { get; init; }

    public required IReadOnlyList<EvidenceTold> Evidence { get; init; }

    /// <summary>What the reviewer said last.</summary>
    public string? Comment { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>What the checks say, while it may still be changed.</summary>
    public required IReadOnlyList<FindingTold> Findings { get; init; }
}

internal sealed record FundingTold(string Funder, string Convention, Money Amount);

/// <summary>A value with its unit, its quality as its author says, and whether an audit in depth confirmed it.</summary>
internal sealed record ResultTold(string Label, decimal Value, string Unit, ValueQuality Quality, bool Audited);

internal sealed record EvidenceTold(string Name, EvidenceKind Kind, long Length);

/// <summary>What a check has to say: an error keeps the action from being submitted.</summary>
internal sealed record FindingTold(Severity Severity, string Field, string Message);

/// <summary>An action in a list.</summary>
internal sealed record ActionListed(string Id, string Reference, string Url, ActionStatus Status, string Title, ActionType? Type, DateOnly? FirstDay, DateOnly? LastDay, string Organisation);

/// <summary>An initiative, by its identity and its title.</summary>
internal sealed record InitiativeTold(string Id, string Title, string Url);
