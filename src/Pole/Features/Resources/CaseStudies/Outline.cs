namespace Pole.Features.Resources.CaseStudies;

/// <summary>A part of the sheet: its place in the page and its title.</summary>
internal sealed record SheetPart(string Id, string Title);

/// <summary>The parts that a case study has something to say in, be it only that its source lost it.</summary>
internal static class Outline
{
    public static IReadOnlyList<SheetPart> Of(CaseStudy study, bool hasDocuments, bool hasFindings = false)
    {
        (string Id, string Title, bool Shown)[] parts =
        [
            ("chiffres", "Chiffres clés", study.LargeFigures.Any()),
            ("contexte", "Contexte et objectifs", study.Context is not null || study.Objectives.Count > 0),
            ("autres-chiffres", "Autres chiffres", study.KeyFigures.Count > study.LargeFigures.Count() || study.IsLost("key-figures")),
            ("etapes", "Étapes", study.Steps.Count > 0 || study.IsLost("steps")),
            ("synergies", "Synergies", study.Synergies.Count > 0 || study.IsLost("synergies")),
            ("resultats", "Autres résultats", study.QualitativeResults.Count > 0 || study.IsLost("qualitative-results")),
            ("moyens", "Moyens humains", study.HumanMeans.Count > 0 || study.IsLost("human-means")),
            ("technique", "Moyens techniques", study.TechnicalMeans.Count > 0 || study.IsLost("technical-means")),
            ("couts", "Coûts et participations", study.Costs.Any() || study.Budget?.Note is not null || study.IsLost("budget")),
            ("financement", "Plan de financement", study.Funding is not null || study.IsLost("funding")),
            ("gouvernance", "Gouvernance et partenaires", !study.Governance.IsEmpty || study.IsLost("governance")),
            ("animation", "Animer la démarche", study.Animation.Count > 0 || study.IsLost("animation")),
            ("communication", "Communication", study.Communication.Count > 0 || study.IsLost("communication")),
            ("reussite", "Facteurs de réussite", study.SuccessFactors.Count > 0 || study.IsLost("success-factors")),
            ("difficultes", "Difficultés", study.Difficulties.Count > 0 || study.IsLost("difficulties")),
            ("recommandations", "Recommandations", study.Recommendations.Count > 0 || study.IsLost("recommendations")),
            ("suite", "Et ensuite", study.Continuation.Count > 0 || study.IsLost("continuation")),
            ("documents", "Documents", hasDocuments),
            ("discordances", "Ce qui ne concorde pas dans la source", study.Anomalies.Count > 0),
            ("controles", "Ce que relèvent nos contrôles", hasFindings),
            ("lacunes", "Ce que la source ne dit pas", study.Gaps.Count > 0),
        ];
        return [.. parts.Where(part => part.Shown).Select(part => new SheetPart(part.Id, part.Title))];
    }
}
