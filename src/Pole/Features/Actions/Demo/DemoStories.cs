namespace Pole.Features.Actions.Demo;

/// <summary>One story for each type of action.</summary>
internal static class DemoStories
{
    public static IReadOnlyList<DemoStory> All { get; } =
    [
        new(ActionType.AwarenessEvent, ["Matinée « cycle de vie » à {0}", "Petit-déjeuner éco-conception à {0}"])
        {
            Summary = "Une matinée pour comprendre le cycle de vie d’un produit à partir d’objets apportés par les entreprises de {0}, suivie d’un tour de table des projets.",
            Success = "Chaque participant travaillait sur son propre produit : les échanges sont restés concrets jusqu’au bout.",
            Difficulty = "Les très petites entreprises libèrent difficilement une matinée entière.",
            Advice = "Commencer à huit heures et finir à dix heures, avec un temps convivial avant et non après.\nRappeler chaque participant dans le mois, avec une première piste à son nom.",
            Tasks = [("Constitution de la liste", 3, 7), ("Invitations et relances", 6, 16), ("Préparation", 5, 10), ("Animation", 3, 5), ("Compte rendu", 2, 4)],
            Approached = (40, 140),
            Synergies = 0.25f,
        },
        new(ActionType.Interview, ["Tournée d’entretiens autour de {0}", "Entretiens avec les dirigeants de {0}"])
        {
            Summary = "Des entretiens d’une heure avec les dirigeants pour connaître leurs produits, leurs flux et ce qui les retient d’éco-concevoir.",
            Success = "Le rendez-vous pris par téléphone, avec le nom d’une entreprise voisine déjà rencontrée.",
            Difficulty = "Les flux sortants sont rarement pesés : beaucoup de réponses restent des ordres de grandeur.",
            Advice = "Envoyer la grille à l’avance et demander une facture de collecte des déchets.",
            Tasks = [("Prise de rendez-vous", 4, 10), ("Entretiens", 12, 40), ("Saisie et analyse", 5, 14)],
            Approached = (18, 60),
            Synergies = 0.4f,
        },
        new(ActionType.SiteVisit, ["Visites d’ateliers à {0}", "Visite croisée entre industriels de {0}"])
        {
            Summary = "Les entreprises de {0} se reçoivent les unes les autres : une heure d’atelier, une heure pour repérer les pertes de matière et d’énergie.",
            Success = "Voir les bennes en vrai : trois pistes sont nées devant le quai de chargement.",
            Difficulty = "Certaines étapes de fabrication sont confidentielles ; le parcours a dû être revu la veille.",
            Advice = "Faire signer l’engagement de confidentialité avant l’inscription, pas sur place.\nPeser une benne de chaque sorte le jour de la visite.",
            Tasks = [("Organisation", 4, 9), ("Visites", 6, 18), ("Compte rendu", 3, 6)],
            Approached = (14, 40),
            Synergies = 0.5f,
        },
        new(ActionType.FlowDiagnosis, ["Diagnostic de flux, zone d’activités de {0}", "Relevé des flux entrants et sortants à {0}"])
        {
            Summary = "Relevé des matières, de l’eau et de l’énergie qui entrent et sortent des entreprises volontaires, puis recherche des échanges possibles.",
            Success = "La pesée d’une semaine, faite par les équipes elles-mêmes, a surpris tout le monde.",
            Difficulty = "Les unités diffèrent d’un fournisseur à l’autre ; il a fallu revenir aux factures.",
            Advice = "Noter la qualité de chaque donnée dès le relevé : déclarée, estimée ou mesurée.",
            Tasks = [("Mobilisation", 6, 14), ("Relevés sur site", 20, 60), ("Analyse des flux", 12, 30), ("Restitution", 4, 8)],
            Approached = (20, 50),
            Synergies = 0.85f,
        },
        new(ActionType.Workshop, ["Atelier emballages à {0}", "Atelier « faire durer » à {0}"])
        {
            Summary = "Une demi-journée en petits groupes : chaque entreprise repart avec deux pistes chiffrées et une personne qui s’en charge.",
            Success = "Un groupe par métier, avec une entreprise plus avancée à chaque table.",
            Difficulty = "Le chiffrage des pistes demande des données que les participants n’avaient pas sous la main.",
            Advice = "Demander une fiche produit et un prix d’achat avant l’atelier.",
            Tasks = [("Invitations", 4, 10), ("Préparation", 6, 12), ("Animation", 4, 8), ("Suivi à un mois", 2, 6)],
            Approached = (25, 70),
            Synergies = 0.35f,
        },
        new(ActionType.Training, ["Formation « premiers pas en éco-conception » à {0}", "Journée d’initiation à l’ACV à {0}"])
        {
            Summary = "Une journée pour lire une analyse de cycle de vie (ACV), poser une unité fonctionnelle et éviter les transferts d’impact.",
            Success = "L’exercice sur un objet du quotidien, corrigé ensemble.",
            Difficulty = "Les niveaux de départ étaient très inégaux.",
            Advice = "Proposer une heure de mise à niveau à distance la semaine précédente.",
            Tasks = [("Préparation", 6, 14), ("Animation", 7, 8), ("Évaluation", 1, 3)],
            Approached = (20, 60),
        },
        new(ActionType.ExchangeFair, ["Bourse inter-entreprises de {0}", "Bourse d’échanges du bassin de {0}"])
        {
            Summary = "Les entreprises de {0} présentent en deux minutes ce qu’elles cherchent et ce qu’elles proposent, puis se rencontrent autour de tables par ressource.",
            Success = "Les fiches « je cherche, je propose » reçues une semaine avant ont permis de préparer les rencontres.",
            Difficulty = "Beaucoup d’offres de cartons et de palettes, peu de demandes.",
            Advice = "Rappeler chaque binôme à trois et à six mois : sans relance, une piste sur deux s’éteint.",
            Tasks = [("Mobilisation", 15, 40), ("Préparation des fiches", 6, 16), ("Animation", 6, 10), ("Suivi des pistes", 8, 20)],
            Approached = (60, 180),
            Synergies = 1f,
        },
        new(ActionType.GroupPurchase, ["Achat groupé d’emballages réemployables, {0}", "Collecte mutualisée, zone de {0}"])
        {
            Summary = "Les besoins de plusieurs entreprises réunis dans une même consultation, avec un cahier des charges éco-conçu.",
            Success = "Une entreprise pilote a signé la première et partagé ses prix.",
            Difficulty = "Les dates de fin de contrat ne coïncident pas.",
            Advice = "Relever les échéances de contrat dès le premier entretien.\nPartager le cahier des charges avec le club voisin.",
            Tasks = [("Recueil des besoins", 6, 14), ("Consultation", 8, 18), ("Mise en place", 4, 12)],
            Approached = (10, 30),
            Synergies = 0.9f,
        },
        new(ActionType.Coaching, ["Accompagnement d’un groupe d’entreprises à {0}", "Suivi des plans d’action, {0}"])
        {
            Summary = "Six mois d’accompagnement : un rendez-vous par mois et par entreprise, et deux séances communes pour comparer les avancées.",
            Success = "Un plan d’action d’une page, relu à chaque rendez-vous.",
            Difficulty = "Deux changements d’interlocuteur ont fait reprendre le travail depuis le début.",
            Advice = "Faire désigner un binôme dans chaque entreprise.\nTenir un point d’étape commun à mi-parcours.\nÉcrire le plan d’action sur une page.",
            Tasks = [("Rendez-vous", 24, 60), ("Séances communes", 6, 12), ("Bilan", 4, 8)],
            Approached = (8, 20),
            Synergies = 0.2f,
        },
    ];
}
