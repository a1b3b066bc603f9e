namespace Pole.Features.Resources.CaseStudies;

/// <summary>What readers call the keys that gaps and anomalies name.</summary>
internal static class SheetFields
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["title"] = "Titre",
        ["summary"] = "Résumé",
        ["source"] = "Source",
        ["source.url"] = "Adresse de la source",
        ["source.licence"] = "Licence",
        ["source.published"] = "Date de la source",
        ["updated"] = "Date de mise à jour",
        ["lead"] = "Porteur",
        ["territory"] = "Territoire",
        ["territory.communes"] = "Communes",
        ["started"] = "Début",
        ["ended"] = "Fin",
        ["pillars"] = "Piliers",
        ["flows"] = "Ressources et flux",
        ["sectors"] = "Secteurs",
        ["programmes"] = "Programme",
        ["documents"] = "Documents",
        ["context"] = "Contexte",
        ["objectives"] = "Objectifs",
        ["highlights"] = "Point fort",
        ["steps"] = "Étapes",
        ["key-figures"] = "Chiffres clés",
        ["qualitative-results"] = "Autres résultats",
        ["synergies"] = "Synergies",
        ["human-means"] = "Moyens humains",
        ["technical-means"] = "Moyens techniques",
        ["budget"] = "Budget",
        ["fees"] = "Participation",
        ["funding"] = "Financement",
        ["continuation"] = "Suite",
        ["governance"] = "Gouvernance",
        ["governance.partners"] = "Partenaires",
        ["governance.public-policies"] = "Politiques publiques",
        ["animation"] = "Animer la démarche",
        ["communication"] = "Communication",
        ["success-factors"] = "Facteurs de réussite",
        ["difficulties"] = "Difficultés",
        ["recommendations"] = "Recommandations",
    };

    /// <summary>The name of a key, or of the part of the sheet that it belongs to.</summary>
    public static string Of(string field) => Names.TryGetValue(field, out var name)
        ? name
        : field.LastIndexOf('.') is > 0 and var dot ? Of(field[..dot]) : field;
}
