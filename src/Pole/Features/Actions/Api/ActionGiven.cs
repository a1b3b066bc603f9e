using System.ComponentModel.DataAnnotations;

namespace Pole.Features.Actions.Api;

/// <summary>An action as a program logs it. All but the title may come later; what is missing is told by the findings of the answer.</summary>
internal sealed record ActionGiven
{
    /// <summary>The SIRET of the organisation that it is logged for; may be missing for a person of one organisation.</summary>
    public string? Organisation { get; init; }

    [Required]
    public string? Title { get; init; }

    public ActionType? Type { get; init; }

    /// <summary>The slug of the service that was delivered, where it was one.</summary>
    public string? Service { get; init; }

    /// <summary>The initiative that it belongs to, by its identity or its title: an open one that the organisation carries or takes part in.</summary>
    public string? Initiative { get; init; }

    public DateOnly? FirstDay { get; init; }

    public DateOnly? LastDay { get; init; }

    public string? Territory { get; init; }

    /// <summary>INSEE code: 67, 2A, 974.</summary>
    public string? Departement { get; init; }

    public string? Deliverers { get; init; }

    public int? Approached { get; init; }

    public int? Interviewed { get; init; }

    public int? Present { get; init; }

    public int? Participants { get; init; }

    /// <summary>The mean mark of the participants, from 0 to 5.</summary>
    public decimal? Mark { get; init; }

    public int? Respondents { get; init; }

    public AmountGiven? Cost { get; init; }

    public IReadOnlyList<CompanyGiven> Companies { get; init => field = [.. (value ?? []).OfType<CompanyGiven>()]; } = [];

    public IReadOnlyList<TimeGiven> Times { get; init => field = [.. (value ?? []).OfType<TimeGiven>()]; } = [];

    public IReadOnlyList<FundingGiven> Fundings { get; init => field = [.. (value ?? []).OfType<FundingGiven>()]; } = [];

    public IReadOnlyList<ResultGiven> Results { get; init => field = [.. (value ?? []).OfType<ResultGiven>()]; } = [];

    public IReadOnlyList<SynergyGiven> Synergies { get; init => field = [.. (value ?? []).OfType<SynergyGiven>()]; } = [];

    public string? Summary { get; init; }

    public string? SuccessFactors { get; init; }

    public string? Difficulties { get; init; }

    public string? Recommendations { get; init; }

    public IReadOnlyList<EvidenceGiven> Evidence { get; init => field = [.. (value ?? []).OfType<EvidenceGiven>()]; } = [];
}

/// <summary>An exact amount: <c>{ "amount": "650.00", "currency": "EUR" }</c>.</summary>
internal sealed record AmountGiven(string? Amount, string? Currency);

internal sealed record CompanyGiven(string? Name, string? Siren);

internal sealed record TimeGiven(string? Task, decimal? Amount, TimeUnit Unit);

internal sealed record FundingGiven(string? Funder, string? Convention, AmountGiven? Amount);

/// <summary>A value in a unit by any of its usual spellings: t, kt par an, m³, MWh, k€; its quality as its author says.</summary>
internal sealed record ResultGiven(string? Label, decimal? Value, string? Unit, ValueQuality Quality);

internal sealed record SynergyGiven(string? Title, SynergyKind Kind, SynergyNature Nature, SynergyState State, string? Parties, GainsGiven? Gains);

/// <summary>What a synergy saves in a year.</summary>
internal sealed record GainsGiven(decimal? Tonnes, decimal? TonnesCarbon, decimal? CubicMetres, decimal? Euros, decimal? Kilometres);

/// <summary>A file in base64; its kind is recognised from its name where it is not said.</summary>
internal sealed record EvidenceGiven(string? Name, EvidenceKind? Kind, string? Content);
