using Pole.Platform.Geography;

namespace Pole.Features.Accreditation;

/// <summary>The organisations of the directory, where they sit.</summary>
internal sealed class DirectoryInTheAtlas(DirectoryRegister register) : IAtlasLayer
{
    public string Code => "accredites";

    public string Title => "Organismes accrédités";

    public int Rank => 30;

    public string ListOf(string region) => $"/annuaire?region={region}";

    public async Task<IReadOnlyList<AtlasPlace>> PlacesAsync(CancellationToken cancel) =>
    [
        .. (await register.TodayAsync(cancel)).OrderBy(card => card.Organisation.Name, StringComparer.CurrentCulture).Select(card => new AtlasPlace(
            card.Organisation.Name, $"/annuaire?region={card.Organisation.Region}#{card.Anchor}", [card.Organisation.Region], [card.Organisation.Departement])),
    ];
}
