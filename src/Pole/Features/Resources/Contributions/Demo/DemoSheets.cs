namespace Pole.Features.Resources.Contributions.Demo;

/// <summary>What the demonstration people answered: all invented.</summary>
internal static class DemoSheets
{
    public const string Comment = "Une belle expérience, qui mérite d’être lue. Il manque de quoi la reprendre ailleurs : voyez les remarques.";

    public static readonly IReadOnlyList<(string Path, string Text)> Remarks =
        [.. Of(
        """
        case-study.key-figures: Sur quelle période ces 18 tonnes ont-elles été réemployées ?
        case-study.human-means: Combien de temps l’animation a-t-elle pris ? C’est la première question de nos lecteurs.
        case-study.recommendations: Que feriez-vous autrement si c’était à refaire ?
        """).ByPath.Select(remark => (remark.Key, remark.Value.Text!))];

    public static Answers Draft { get; } = Of(
        """
        title: Réduire les rebuts d’un atelier de tôlerie
        summary: Un atelier de vingt personnes suit ses chutes d’acier pendant six mois.
        case-study.lead.name: Atelier de la Cluse
        """);

    public static Answers Rough { get; } = Of(
        """
        title: Une matériauthèque entre artisans
        summary: Neuf artisans mettent en commun leurs chutes de bois et de carrelage dans un local prêté par la commune.
        case-study.lead.name: Association des artisans du Val d’Orge
        case-study.lead.kind: business-association
        case-study.territory.name: Val d’Orge
        case-study.context: Chaque chantier laissait des restes que personne n’osait jeter. La commune avait un local vide.
        case-study.objectives: Donner une seconde vie aux restes de chantier.
        source.licence: Licence Ouverte 2.0
        """)
        .With([Rows("case-study.key-figures", [("label", "Matériaux réemployés"), ("value", "18"), ("unit", "tonnes")])]);

    public static Answers Whole { get; } = Of(
        """
        title: Des palettes qui font deux tours : la consigne du parc des Aulnes
        summary: Sept entreprises d’un parc d’activités consignent entre elles leurs palettes : 2 400 palettes reprises la première année, pour 310 heures d’animation.
        case-study.lead.name: Club du parc des Aulnes
        case-study.lead.kind: business-association
        case-study.lead.founded: 2017
        case-study.territory.name: Parc d’activités des Aulnes
        case-study.started: mars 2023
        case-study.ended: fin 2024
        case-study.context: Les palettes arrivaient pleines et repartaient à la benne. Trois entreprises en achetaient chaque semaine, quatre en jetaient.
        case-study.objectives: Ne plus jeter une palette qui peut resservir.
        case-study.objectives: Partager le coût de la réparation.
        case-study.funding.total: 21 000
        case-study.success-factors: Un point de dépôt à moins de cinq minutes de chacun.
        case-study.success-factors: Un seul modèle de palette accepté la première année.
        case-study.difficulties: Le tri des palettes abîmées a pris plus de temps que prévu.
        case-study.recommendations: Commencer avec les entreprises qui achètent, pas avec celles qui jettent.
        source.licence: Licence Ouverte 2.0
        """)
        .With(
        [
            KeyValuePair.Create("regions", new Answer { Codes = ["84"] }),
            KeyValuePair.Create("pillars", new Answer { Codes = ["industrial-territorial-ecology"] }),
            Rows("case-study.steps",
                [("label", "Compter les palettes"), ("from", "03/2023"), ("to", "06/2023"), ("text", "Un relevé par semaine dans chaque entreprise.")],
                [("label", "Ouvrir le point de dépôt"), ("from", "10/2023")]),
            Rows("case-study.key-figures", [("label", "Palettes reprises la première année"), ("value", "2 400"), ("unit", "palettes")], [("label", "Entreprises"), ("value", "7"), ("unit", "entreprises")]),
            Rows("case-study.synergies", [("label", "Consigne des palettes"), ("state", "done"), ("kind", "mutualisation"), ("text", "Sept entreprises du parc et un réparateur voisin."), ("gains.0.label", "Bois non jeté"), ("gains.0.value", "43,5"), ("gains.0.unit", "t/an")]),
            Rows("case-study.human-means", [("label", "Animation du club"), ("value", "310"), ("unit", "heures")]),
            Rows("case-study.budget.total", [("amount", "21 000"), ("tax", "without-tax")]),
            Rows("case-study.funding.lines", [("funder", "Cotisations du club"), ("amount", "9 000")], [("funder", "Communauté de communes"), ("amount", "8 500")]),
            Rows("case-study.governance.partners", [("name", "Réparateur de palettes voisin"), ("role", "Répare et garantit les palettes")]),
        ]);

    /// <summary>A line for each sentence, after the key that it answers.</summary>
    private static Answers Of(string lines) => new(lines.ReplaceLineEndings("\n").Split('\n').Select(line => line.Split(": ", 2))
        .GroupBy(line => line[0], line => line[1]).ToDictionary(group => group.Key, group => new Answer { Text = string.Join('\n', group) }));

    private static KeyValuePair<string, Answer> Rows(string path, params (string Key, string Value)[][] rows) =>
        KeyValuePair.Create(path, new Answer { Rows = [.. rows.Select(row => row.ToDictionary(cell => cell.Key, cell => cell.Value))] });
}
