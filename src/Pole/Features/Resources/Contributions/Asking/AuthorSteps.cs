namespace Pole.Features.Resources.Contributions.Asking;

/// <summary>The form of a proposed case study, in the order of the telling: every key of a sheet has its question.</summary>
internal static class AuthorSteps
{
    public static readonly IReadOnlyList<AuthorStep> All =
    [
        new("identite", "La fiche et son porteur", "Ce que raconte la fiche, et l’organisme qui a porté l’initiative.",
        [
            new("title", "Ce qui a été fait, et où : « Une bourse inter-entreprises en Albigeois ».") { Required = true },
            new("summary", "Deux ou trois phrases : ce qui a été fait, et ce que cela a donné.") { Required = true },
            new("case-study.lead.name") { Required = true },
            new("case-study.lead.short-name") { Width = "medium" },
            new("case-study.lead.kind") { Required = true },
            new("case-study.lead.founded") { Width = "short" },
            new("case-study.lead.address", "Celle de l’organisme, jamais celle d’une personne."),
            new("case-study.lead.website") { IsLink = true },
            new("case-study.format", "Les intitulés de la vue « fiche », pour qui connaît ces recueils.") { Width = "medium" },
            new("case-study.lead.figures", "Adhérents, habitants, entreprises…") { Columns = Columns.Figure, RowLabel = "Chiffre {0}" },
        ]),
        new("territoire", "Territoire et thèmes", "Où cela s’est passé, et sous quels mots on retrouvera la fiche.",
        [
            new("case-study.territory.name", "Par son nom d’usage : « Zone de la Tuilerie », « Pays de Lérins ».") { Required = true },
            new("regions"),
            new("case-study.territory.departments", "Leurs numéros, séparés par des virgules : 06, 83.") { Width = "medium" },
            new("case-study.territory.communes") { Columns = Columns.Commune, RowLabel = "Commune {0}" },
            new("case-study.territory.figures", "Surface, emplois, entreprises…") { Columns = Columns.Figure, RowLabel = "Chiffre {0}" },
            new("pillars"),
            new("flows"),
            new("sectors"),
            new("programmes"),
        ]),
        new("contexte", "Contexte et objectifs", "D’où l’on partait, et ce que l’on cherchait.",
        [
            new("case-study.context", "La situation de départ, en quelques phrases.") { Required = true },
            new("case-study.objectives", "Un objectif par ligne."),
            new("case-study.highlights", "Ce qui distingue l’initiative, une phrase par ligne."),
        ]),
        new("etapes", "Étapes et dates", "Une date peut rester vague : « 2019 », « octobre 2019 », « fin 2014 ».",
        [
            new("case-study.started") { Width = "medium" },
            new("case-study.ended", "Vide si l’initiative continue.") { Width = "medium" },
            new("case-study.steps") { Columns = Columns.Step, RowLabel = "Étape {0}" },
        ]),
        new("chiffres", "Chiffres clés", "Les quatre premiers chiffres constatés sont mis en grand sur la fiche.",
        [
            new("case-study.key-figures", "Chaque valeur a son unité ; précisez si elle est constatée, visée ou seulement possible.") { Columns = Columns.Figure, RowLabel = "Chiffre {0}" },
            new("case-study.qualitative-results", "Ce qui a changé sans être compté, une phrase par ligne."),
        ]),
        new("synergies", "Synergies", "Une synergie possible n’est pas une synergie réalisée : les deux ne sont jamais additionnées.",
        [
            new("case-study.synergies") { Columns = Columns.Synergy, RowLabel = "Synergie {0}" },
        ]),
        new("moyens", "Moyens et budget", "Chaque moyen garde son unité : équivalents temps plein, jours ou heures ne sont pas convertis.",
        [
            new("case-study.human-means", "ETP, jours, heures : dans l’unité où vous le comptez.") { Columns = Columns.HumanMeans, RowLabel = "Moyen {0}" },
            new("case-study.technical-means", "Locaux, outils, logiciels : un par ligne."),
            new("case-study.budget.total") { Columns = Columns.Cost, RowLabel = "Coût total" },
            new("case-study.budget.lines") { Columns = Columns.Cost, RowLabel = "Poste {0}" },
            new("case-study.fees", "Ce que paient ceux qui participent.") { Columns = Columns.Cost, RowLabel = "Participation {0}" },
        ]),
        new("financement", "Plan de financement", "Si les financements n’atteignent pas le total, la fiche montre la part inexpliquée : rien n’est arrondi ni masqué.",
        [
            new("case-study.funding.total", "En euros.") { Width = "medium" },
            new("case-study.funding.lines", "Un montant, une part du total, ou les deux.") { Columns = Columns.Funder, RowLabel = "Financeur {0}" },
            new("case-study.continuation", "Comment l’initiative continue une fois ces financements finis, une phrase par ligne."),
        ]),
        new("gouvernance", "Partenaires et gouvernance", "Qui décide, qui fait, avec qui. Nommez des organismes et des fonctions, pas des personnes.",
        [
            new("case-study.governance.partners") { Columns = Columns.Partner, RowLabel = "Partenaire {0}" },
            new("case-study.governance.strategic", "Une instance ou une phrase par ligne."),
            new("case-study.governance.technical", "Une instance ou une phrase par ligne."),
            new("case-study.governance.public-policies", "Les politiques dans lesquelles l’initiative s’inscrit, une par ligne."),
            new("case-study.animation", "Ce qui fait vivre la démarche, une phrase par ligne."),
            new("case-study.communication", "Une phrase par ligne."),
        ]),
        new("enseignements", "Ce que vous en retenez", "C’est la partie que les lecteurs cherchent d’abord. Dites aussi ce qui n’a pas marché.",
        [
            new("case-study.success-factors", "Ce qui a marché, une phrase par ligne."),
            new("case-study.difficulties", "Ce qui a été difficile, une phrase par ligne."),
            new("case-study.recommendations", "Ce que vous conseillez à qui commence, une phrase par ligne."),
        ]),
        new("documents", "Documents, source et licence", "Ce qui accompagne la fiche, d’où elle vient, et à quelles conditions on la réutilise.",
        [
            new("documents", "Des documents déjà en ligne. Joignez les autres plus bas.") { Columns = Columns.Document, RowLabel = "Document {0}" },
            new("source.title", "Le document dont vient la fiche. Vide si vous la racontez de première main."),
            new("source.publisher"),
            new("source.url") { IsLink = true },
            new("source.page") { Width = "short" },
            new("source.note"),
            new("source.licence", "Les conditions sous lesquelles chacun pourra réutiliser la fiche.") { Required = true },
        ]),
    ];

    public static IEnumerable<AuthorQuestion> Questions => All.SelectMany(step => step.Questions);

    public static AuthorStep? Find(string? slug) => All.FirstOrDefault(step => step.Slug == slug);

    /// <summary>The step after; nothing after the last.</summary>
    public static AuthorStep? After(AuthorStep step) => All.SkipWhile(one => one != step).Skip(1).FirstOrDefault();

    /// <summary>The question that a key belongs to, be it above or below the key of the question.</summary>
    public static AuthorQuestion? At(string field) =>
        Questions.FirstOrDefault(question => question.Field == field)
        ?? Questions.FirstOrDefault(question => field.StartsWith(question.Field + ".", StringComparison.Ordinal))
        ?? Questions.FirstOrDefault(question => question.Field.StartsWith(field + ".", StringComparison.Ordinal));

    public static AuthorStep StepOf(AuthorQuestion question) => All.First(step => step.Questions.Contains(question));

    public static int Done(Answers answers) => All.Count(step => step.IsDone(answers));
}
