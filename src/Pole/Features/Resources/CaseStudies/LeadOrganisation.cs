using Pole.Kernel;
using Pole.Platform.Content.Sheets;

namespace Pole.Features.Resources.CaseStudies;

/// <summary>What kind of body leads the initiative.</summary>
internal enum LeadKind
{
    BusinessAssociation,
    SectorAssociation,
    LocalAuthority,
}

/// <summary>The organisation that carries the initiative. A sheet may have lost its name, never its kind.</summary>
internal sealed record LeadOrganisation
{
    public string? Name { get; init; }

    public string? ShortName { get; init; }

    public required LeadKind Kind { get; init; }

    public PartialDate? Founded { get; init; }

    public string? Address { get; init; }

    public string? Website { get; init; }

    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Where a link to the site leads: sheets often name it without its scheme.</summary>
    public string? LinkToWebsite() => Website is null || Website.Contains("://", StringComparison.Ordinal) ? Website : $"https://{Website}";
}

internal static class LeadKinds
{
    extension(LeadKind kind)
    {
        /// <summary>As written in content/ and in addresses: <c>local-authority</c>.</summary>
        public string Code => SheetShape.KeyOf(kind.ToString());

        public string Label => kind switch
        {
            LeadKind.BusinessAssociation => "Association d’entreprises",
            LeadKind.SectorAssociation => "Association de filière",
            LeadKind.LocalAuthority => "Collectivité",
        };
    }
}
