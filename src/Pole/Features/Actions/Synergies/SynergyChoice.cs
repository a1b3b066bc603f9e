using Pole.Features.Actions.Following;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Actions.Synergies;

/// <summary>Which synergies the address asks for; a value that does not exist is left aside.</summary>
internal sealed class SynergyChoice
{
    /// <summary>The value of <see cref="Nouvelles"/> that asks for those of which nothing was told for long.</summary>
    public const string Silent = "aucune";

    public string? Sorte { get; set; }

    public string? Nature { get; set; }

    public string? Demarche { get; set; }

    public string? Nouvelles { get; set; }

    /// <summary>Of the team's page only.</summary>
    public string? Organisme { get; set; }

    /// <summary>One state: its synergies as a list, page by page, in place of the board.</summary>
    public string? Etat { get; set; }

    public SynergyKind? OfKind => SynergyAddresses.Kind(Sorte);

    public SynergyNature? OfNature => SynergyAddresses.Nature(Nature);

    public SynergyState? InState => SynergyAddresses.State(Etat);

    public Id<Initiative>? InInitiative => Id<Initiative>.TryParse(Demarche, null, out var id) ? id : null;

    public Id<Organisation>? OfOrganisation => Id<Organisation>.TryParse(Organisme, null, out var id) ? id : null;

    public bool IsSilent => Nouvelles == Silent;

    /// <summary>Whether anything but a state is asked for.</summary>
    public bool Narrows => OfKind is not null || OfNature is not null || InInitiative is not null || OfOrganisation is not null || IsSilent;

    /// <summary>Whether a synergy is asked for, whatever its state.</summary>
    public bool Fits(FollowedSynergy synergy, DateOnly today) =>
        (OfKind is not { } kind || synergy.Newest.Kind == kind)
        && (OfNature is not { } nature || synergy.Newest.Nature == nature)
        && (InInitiative is not { } initiative || synergy.Tellings.Any(told => told.Teller.InitiativeId == initiative))
        && (OfOrganisation is not { } organisation || synergy.Tellings.Any(told => told.Teller.OrganisationId == organisation))
        && (!IsSilent || synergy.IsSilentOn(today));

    /// <summary>The same choice with a state, or without one, as it stands in an address after its question mark.</summary>
    public string Query(SynergyState? state) => string.Join('&', new[]
    {
        ("sorte", OfKind?.Slug), ("nature", OfNature?.Slug), ("demarche", InInitiative?.ToString()), ("organisme", OfOrganisation?.ToString()),
        ("nouvelles", IsSilent ? Silent : null), ("etat", state?.Slug),
    }.Where(part => part.Item2 is not null).Select(part => $"{part.Item1}={part.Item2}"));
}
