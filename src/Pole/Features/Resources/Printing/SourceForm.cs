using Pole.Features.Resources.CaseStudies;

namespace Pole.Features.Resources.Printing;

/// <summary>A title of a form of sheet, in the words of that form, and the parts of the record that stand below it.</summary>
internal sealed record SourceTitle(string Label, params IReadOnlyList<SourceLine> Lines);

/// <summary>A part of the record under the label that the form gives it; none where the title says it all.</summary>
internal sealed record SourceLine(string? Label, string Part);

/// <summary>The forms of sheet that case studies were first published in: their titles, in their order. They stay in French, as the sheets do.</summary>
internal static class SourceForm
{
    private static readonly SourceTitle[] RegionalCollection =
    [
        new("Description de la démarche", new SourceLine(null, "description")),
        new("Carte d’identité de l’acteur et de son territoire", new SourceLine(null, "porteur"), new SourceLine(null, "territoire")),
        new("Objectifs généraux", new SourceLine(null, "objectifs")),
        new("Le + de la démarche", new SourceLine(null, "point-fort")),
        new("Chiffres clés", new SourceLine(null, "tous-les-chiffres")),
        new("Synergies", new SourceLine(null, "synergies")),
        new("Étapes de mise en œuvre", new SourceLine(null, "etapes")),
        new("Moyens humains et financiers", new("Nombre d’ETP consacrés à la démarche", "moyens"), new("Budget de la démarche", "moyens-financiers"), new("Soutien financier", "financement"), new("Moyen de pérennisation de la démarche", "suite")),
        new("Gouvernance", new("Pilotage stratégique de la démarche", "qui-decide"), new("Pilotage technique de la démarche", "qui-fait"), new("Partenaires", "partenaires"), new("Intégration avec les politiques publiques locales", "politiques")),
        new("Méthodologie d’animation et communication", new("Méthode d’animation collective mise en place", "animation"), new("Outils de communication développés", "communication")),
        new("Retours de la démarche", new("Facteurs de réussite", "reussite"), new("Difficultés", "difficultes"), new("Recommandations", "recommandations"), new("Autres résultats", "resultats"), new("Moyens techniques", "technique")),
        new("Documents", new SourceLine(null, "documents")),
    ];

    private static readonly SourceTitle[] Optigede =
    [
        new("Contexte", new("Description du contexte de l’action", "description"), new("Acteur", "porteur"), new("Territoire", "territoire")),
        new("Objectifs et résultats", new("Objectifs généraux", "objectifs"), new("Résultats quantitatifs", "tous-les-chiffres"), new("Flux matières", "synergies"), new("Résultats qualitatifs", "resultats"), new("Points forts", "point-fort")),
        new("Mise en œuvre", new("Planning", "etapes"), new("Moyens humains", "moyens"), new("Moyens financiers", "moyens-financiers"), new("Financement", "financement"), new("Moyens techniques", "technique"), new("Partenaires mobilisés", "partenaires"), new("Pilotage", "qui-decide"), new("Suivi", "qui-fait"), new("Politiques publiques", "politiques"), new("Animation", "animation"), new("Communication", "communication")),
        new("Valorisation", new("Facteurs de réussite", "reussite"), new("Difficultés rencontrées", "difficultes"), new("Recommandations éventuelles", "recommandations"), new("Suite", "suite")),
        new("Documents", new SourceLine(null, "documents")),
    ];

    private static readonly SourceTitle[] CircularPortal =
    [
        new("Détails du projet", new("Structure porteuse", "porteur"), new("Périmètre et localisation", "territoire")),
        new("Description", new(null, "description"), new(null, "objectifs"), new(null, "point-fort"), new("Synergies", "synergies")),
        new("Investissement en temps et partage d’information", new SourceLine(null, "moyens")),
        new("Chiffres-clefs", new(null, "tous-les-chiffres"), new("Coûts et participations", "moyens-financiers")),
        new("Historique et perspectives de l’initiative", new(null, "etapes"), new(null, "suite")),
        new("Facteurs d’accélération et freins", new("Freins", "difficultes"), new("Facteur de bon fonctionnement", "reussite"), new("Conseils", "recommandations"), new("Résultats", "resultats")),
        new("Mise en œuvre", new("Partenaires", "partenaires"), new("Moyens techniques et méthodologies", "technique"), new("Pilotage", "qui-decide"), new("Équipe", "qui-fait"), new("Politiques publiques", "politiques"), new("Animation", "animation"), new("Communication", "communication"), new("Financement", "financement")),
        new("Documents", new SourceLine(null, "documents")),
    ];

    extension(SheetFormat format)
    {
        /// <summary>The titles of the form; none where it has no form of its own.</summary>
        public IReadOnlyList<SourceTitle> Titles => format switch
        {
            SheetFormat.RegionalCollection => RegionalCollection,
            SheetFormat.Optigede => Optigede,
            SheetFormat.CircularPortal => CircularPortal,
            SheetFormat.Other => [],
        };
    }
}
