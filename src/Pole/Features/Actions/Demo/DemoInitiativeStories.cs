namespace Pole.Features.Actions.Demo;

/// <summary>An action of the initiative of 2018, as it was delivered.</summary>
internal sealed record DemoInitiativeStory(string Title, ActionType Type, DateOnly FirstDay, DateOnly LastDay, string Summary, string Success)
{
    public IReadOnlyList<(string Title, SynergyKind Kind, SynergyNature Nature, SynergyState State, YearlyGains Gains)> Synergies { get; init; } = [];
}

/// <summary>Diagnostics, two exchange fairs in 2019, a pause in 2020, and what was brought into place by the middle of 2021: ten synergies, half of each kind. One is followed from its idea to its newest gains, and counts once.</summary>
internal static class DemoInitiativeStories
{
    public static IReadOnlyList<DemoInitiativeStory> All { get; } =
    [
        new("Diagnostics de flux dans l’Albigeois", ActionType.FlowDiagnosis, new(2019, 1, 14), new(2019, 4, 26),
            "Plus de soixante entreprises visitées : ce qui entre, ce qui sort, ce qui manque.", "Des stagiaires bien recrutés, et du temps pour relancer.")
        {
            Synergies = [Of("Palettes réemployées entre deux transporteurs", SynergyKind.Substitution, SynergyNature.Material, SynergyState.Idea)],
        },
        new("Première bourse inter-entreprises de l’Albigeois", ActionType.ExchangeFair, new(2019, 5, 16), new(2019, 5, 16),
            "Une demi-journée par tables de six : chacun dit ce qu’il cherche et ce qu’il laisse.", "Les diagnostics avaient préparé les rencontres : chacun savait qui voir.")
        {
            Synergies =
            [
                Of("Palettes réemployées entre deux transporteurs", SynergyKind.Substitution, SynergyNature.Material, SynergyState.Running, new() { Tonnes = 9_000, Euros = 4_200_000 }),
                Of("Chutes de bois vers une menuiserie", SynergyKind.Substitution, SynergyNature.Material, SynergyState.Running),
                Of("Collecte commune des cartons", SynergyKind.Mutualisation, SynergyNature.Service, SynergyState.Running),
            ],
        },
        new("Deuxième bourse inter-entreprises de l’Albigeois", ActionType.ExchangeFair, new(2019, 11, 7), new(2019, 11, 7),
            "La bourse d’automne, ouverte par trois entreprises qui échangent déjà.", "Des pairs qui racontent convainquent mieux qu’un animateur.")
        {
            Synergies =
            [
                Of("Mousses de découpe en rembourrage", SynergyKind.Substitution, SynergyNature.Material, SynergyState.Done),
                Of("Fûts réutilisés après lavage", SynergyKind.Substitution, SynergyNature.Material, SynergyState.Running),
                Of("Formation commune à la sécurité", SynergyKind.Mutualisation, SynergyNature.Skill, SynergyState.Done),
            ],
        },
        new("Mises en relation deux à deux", ActionType.Coaching, new(2021, 1, 18), new(2021, 5, 28),
            "Après la pause de 2020, des visites à deux pour conclure ce qui attendait.", "Du « clefs en main » : contrat type, essai d’un mois, point de suivi.")
        {
            Synergies =
            [
                Of("Palettes réemployées entre deux transporteurs", SynergyKind.Substitution, SynergyNature.Material, SynergyState.Done, new() { Tonnes = 14_500 }),
                Of("Copeaux vers une chaufferie", SynergyKind.Substitution, SynergyNature.Energy, SynergyState.Running),
                Of("Broyeur partagé", SynergyKind.Mutualisation, SynergyNature.Equipment, SynergyState.Running),
                Of("Entrepôt partagé aux heures creuses", SynergyKind.Mutualisation, SynergyNature.Space, SynergyState.Running),
                Of("Eau de rinçage réutilisée", SynergyKind.Substitution, SynergyNature.Water, SynergyState.Study),
            ],
        },
        new("Achat groupé d’énergie", ActionType.GroupPurchase, new(2021, 3, 1), new(2021, 6, 18),
            "Une dizaine d’entreprises achètent ensemble leur électricité, avec le syndicat d’énergie du département.", "Un acheteur public déjà rodé, et un calendrier annoncé.")
        {
            Synergies = [Of("Achat groupé d’électricité", SynergyKind.Mutualisation, SynergyNature.Purchase, SynergyState.Running)],
        },
    ];

    private static (string Title, SynergyKind Kind, SynergyNature Nature, SynergyState State, YearlyGains Gains) Of(
        string title, SynergyKind kind, SynergyNature nature, SynergyState state, YearlyGains? gains = null) => (title, kind, nature, state, gains ?? new());
}
