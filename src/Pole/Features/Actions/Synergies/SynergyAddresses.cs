namespace Pole.Features.Actions.Synergies;

/// <summary>Synergies as they stand in addresses: <c>?etat=etude&amp;sorte=substitution&amp;nature=eau</c>.</summary>
internal static class SynergyAddresses
{
    public const string Mine = "~/relais/synergies";
    public const string Staff = "~/admin/actions/synergies";

    extension(SynergyState state)
    {
        public string Slug => state switch
        {
            SynergyState.Idea => "idee",
            SynergyState.Discussion => "discussion",
            SynergyState.Study => "etude",
            SynergyState.Contracted => "contractualisee",
            SynergyState.Running => "en-fonctionnement",
            SynergyState.Done => "realisee",
            SynergyState.Dropped => "abandonnee",
        };

        public string Badge => state switch
        {
            SynergyState.Idea or SynergyState.Discussion or SynergyState.Study or SynergyState.Contracted => "info",
            SynergyState.Running or SynergyState.Done => "success",
            SynergyState.Dropped => "",
        };
    }

    extension(SynergyKind kind)
    {
        public string Slug => kind switch
        {
            SynergyKind.Substitution => "substitution",
            SynergyKind.Mutualisation => "mutualisation",
        };
    }

    extension(SynergyNature nature)
    {
        public string Slug => nature switch
        {
            SynergyNature.Material => "matiere",
            SynergyNature.Water => "eau",
            SynergyNature.Energy => "energie",
            SynergyNature.Service => "service",
            SynergyNature.Equipment => "equipement",
            SynergyNature.Space => "espace",
            SynergyNature.Skill => "competence",
            SynergyNature.Purchase => "achat",
        };
    }

    public static SynergyState? State(string? slug) => Read<SynergyState>(one => one.Slug, slug);

    public static SynergyKind? Kind(string? slug) => Read<SynergyKind>(one => one.Slug, slug);

    public static SynergyNature? Nature(string? slug) => Read<SynergyNature>(one => one.Slug, slug);

    private static T? Read<T>(Func<T, string> spell, string? slug)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(one => spell(one!.Value) == slug);
}
