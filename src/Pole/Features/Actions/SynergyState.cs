namespace Pole.Features.Actions;

/// <summary>How far a synergy has come. Potential and realised are never added together (R13).</summary>
internal enum SynergyState
{
    Idea,
    Discussion,
    Study,
    Contracted,
    Running,
    Done,
    Dropped,
}

/// <summary>Whether one takes what another leaves, or several share what each needs.</summary>
internal enum SynergyKind
{
    Substitution,
    Mutualisation,
}

/// <summary>What is exchanged or shared.</summary>
internal enum SynergyNature
{
    Material,
    Water,
    Energy,
    Service,
    Equipment,
    Space,
    Skill,
    Purchase,
}

internal static class SynergyStates
{
    extension(SynergyState state)
    {
        public bool IsRealised => state is SynergyState.Running or SynergyState.Done;

        public bool IsPotential => state is SynergyState.Idea or SynergyState.Discussion or SynergyState.Study or SynergyState.Contracted;

        /// <summary>Nothing more is expected of it.</summary>
        public bool IsOver => state is SynergyState.Done or SynergyState.Dropped;

        /// <summary>How far it would come with one more step; where it stands once nothing more is expected.</summary>
        public SynergyState Next => state switch
        {
            SynergyState.Idea => SynergyState.Discussion,
            SynergyState.Discussion => SynergyState.Study,
            SynergyState.Study => SynergyState.Contracted,
            SynergyState.Contracted => SynergyState.Running,
            SynergyState.Running or SynergyState.Done => SynergyState.Done,
            SynergyState.Dropped => SynergyState.Dropped,
        };

        public string Label => state switch
        {
            SynergyState.Idea => "Idée",
            SynergyState.Discussion => "En discussion",
            SynergyState.Study => "En étude",
            SynergyState.Contracted => "Contractualisée",
            SynergyState.Running => "En fonctionnement",
            SynergyState.Done => "Réalisée",
            SynergyState.Dropped => "Abandonnée",
        };
    }

    extension(SynergyKind kind)
    {
        public string Label => kind switch
        {
            SynergyKind.Substitution => "Substitution",
            SynergyKind.Mutualisation => "Mutualisation",
        };
    }

    extension(SynergyNature nature)
    {
        public string Label => nature switch
        {
            SynergyNature.Material => "Matière",
            SynergyNature.Water => "Eau",
            SynergyNature.Energy => "Énergie",
            SynergyNature.Service => "Service",
            SynergyNature.Equipment => "Équipement",
            SynergyNature.Space => "Espace",
            SynergyNature.Skill => "Compétence",
            SynergyNature.Purchase => "Achat",
        };
    }
}
