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
}
