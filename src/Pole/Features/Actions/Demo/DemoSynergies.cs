namespace Pole.Features.Actions.Demo;

/// <summary>Exchanges and sharings that invented actions brought up.</summary>
internal static class DemoSynergies
{
    public static IReadOnlyList<(string Title, SynergyKind Kind, SynergyNature Nature)> All { get; } =
    [
        ("Chutes de carton reprises pour le calage", SynergyKind.Substitution, SynergyNature.Material),
        ("Palettes réemployées d’un quai à l’autre", SynergyKind.Substitution, SynergyNature.Material),
        ("Copeaux de bois livrés à une chaufferie voisine", SynergyKind.Substitution, SynergyNature.Energy),
        ("Fûts plastiques nettoyés et réutilisés", SynergyKind.Substitution, SynergyNature.Material),
        ("Chaleur d’un compresseur vers un atelier mitoyen", SynergyKind.Substitution, SynergyNature.Energy),
        ("Eau de rinçage réutilisée pour le lavage des sols", SynergyKind.Substitution, SynergyNature.Water),
        ("Mousses de découpe reprises en rembourrage", SynergyKind.Substitution, SynergyNature.Material),
        ("Collecte commune des papiers et des emballages", SynergyKind.Mutualisation, SynergyNature.Service),
        ("Broyeur partagé entre trois ateliers", SynergyKind.Mutualisation, SynergyNature.Equipment),
        ("Entrepôt partagé aux heures creuses", SynergyKind.Mutualisation, SynergyNature.Space),
        ("Chargée d’environnement à temps partagé", SynergyKind.Mutualisation, SynergyNature.Skill),
        ("Achat groupé d’emballages réemployables", SynergyKind.Mutualisation, SynergyNature.Purchase),
        ("Navette partagée vers la gare", SynergyKind.Mutualisation, SynergyNature.Service),
        ("Maintenance commune des chariots élévateurs", SynergyKind.Mutualisation, SynergyNature.Service),
    ];

    /// <summary>Two synergies that the actions of relay@demo.example tell of one after the other, within its running initiative.</summary>
    private static readonly IReadOnlyList<IReadOnlyList<(int Which, SynergyState State, YearlyGains Gains)>> Steps =
    [
        [(0, SynergyState.Idea, new()), (1, SynergyState.Idea, new())],
        [(0, SynergyState.Discussion, new() { Tonnes = 20_000 })],
        [(0, SynergyState.Study, new() { Tonnes = 18_000, Euros = 2_400_000 }), (1, SynergyState.Discussion, new() { TonnesCarbon = 12_000 })],
        [(0, SynergyState.Contracted, new() { Tonnes = 18_000, Euros = 2_400_000 })],
        [(1, SynergyState.Study, new() { TonnesCarbon = 14_500, Euros = 6_000_000 })],
        [(0, SynergyState.Running, new() { Tonnes = 15_200, Euros = 2_150_000 })],
    ];

    private static readonly IReadOnlyList<(string Title, SynergyKind Kind, SynergyNature Nature, string Parties)> Followed =
    [
        ("Palettes consignées entre trois ateliers", SynergyKind.Mutualisation, SynergyNature.Equipment, "Serrurerie Montclar, Transports Lagrive, Imprimerie Passerelle"),
        ("Chaleur d’un four vers les serres voisines", SynergyKind.Substitution, SynergyNature.Energy, "Fromagerie Sainte-Foy, Pépinières du Vallon"),
    ];

    /// <summary>Lets an action tell how those two went on; nothing once all is told.</summary>
    /// <returns>How many steps it told.</returns>
    public static int TellOn(Action action, int step)
    {
        foreach (var (which, state, gains) in step < Steps.Count ? Steps[step] : [])
        {
            var (title, kind, nature, parties) = Followed[which];
            action.Synergies.Add(new() { Position = action.Synergies.Count, Title = title, Kind = kind, Nature = nature, State = state, Parties = parties, Gains = gains });
        }

        return 1;
    }
}
