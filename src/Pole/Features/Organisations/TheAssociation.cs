using Pole.Kernel;

namespace Pole.Features.Organisations;

/// <summary>Tells the association that runs the site, the Pôle, from every other organisation: by the SIREN of its settings.</summary>
internal sealed class TheAssociation(IConfiguration settings)
{
    /// <summary>The setting <c>Association:Siren</c>; nothing when it is not told.</summary>
    public Siren? Siren { get; } = Kernel.Siren.TryParse(settings["Association:Siren"], out var siren) ? siren : null;

    public bool Is(Organisation organisation) => Siren is { } own && organisation.Siret.Siren == own;
}
