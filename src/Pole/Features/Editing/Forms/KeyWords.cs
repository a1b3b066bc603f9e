namespace Pole.Features.Editing.Forms;

/// <summary>What editors call the keys and codes that many files have; the others are shown as they are written.</summary>
internal static class KeyWords
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["title"] = "Titre",
        ["menu-title"] = "Titre court, pour les menus",
        ["summary"] = "Résumé",
        ["menu"] = "Menu où la page figure",
        ["order"] = "Rang parmi ses voisines",
        ["draft"] = "Brouillon",
        ["published"] = "Paraît le",
        ["unpublished"] = "Disparaît le",
        ["starts"] = "Jour de l’événement, ou premier jour",
        ["ends"] = "Dernier jour",
        ["place"] = "Lieu",
        ["reviewed"] = "Relue le",
        ["review-every"] = "À relire tous les (mois)",
        ["aliases"] = "Anciennes adresses",
        ["subject"] = "Objet du courriel",
        ["duration"] = "Durée",
        ["audience"] = "Public",
        ["licence"] = "Licence",
        ["type"] = "Type",
        ["level"] = "Niveau",
        ["kind"] = "Genre",
        ["pillars"] = "Piliers de l’économie circulaire",
        ["sectors"] = "Secteurs",
        ["regions"] = "Régions",
        ["flows"] = "Ressources et flux",
        ["updated"] = "Mise à jour",
        ["asks"] = "Ce que demande le formulaire",
        ["requires"] = "Ce sans quoi l’action ne se soumet pas",
        ["expects"] = "Ce qui manque s’il n’est pas dit",
        ["proof"] = "Document qui prouve l’action",
        ["tasks"] = "Tâches proposées",
        ["results"] = "Résultats proposés",
        ["synergy"] = "Sorte de synergie proposée",
    };

    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["true"] = "Oui",
        ["false"] = "Non",
        ["header"] = "En haut de page",
        ["footer"] = "En bas de page",
    };

    private static readonly Dictionary<string, string> Helps = new(StringComparer.Ordinal)
    {
        ["draft"] = "Seule l’équipe voit un brouillon.",
        ["published"] = "Le premier jour où les visiteurs voient la page ; vide : dès maintenant.",
        ["unpublished"] = "Le premier jour où ils ne la voient plus ; vide : jamais.",
        ["reviewed"] = "Le jour où quelqu’un l’a relue et trouvée juste.",
        ["review-every"] = "Passé ce temps, la page est signalée à relire ; vide : deux ans.",
        ["aliases"] = "Une par ligne, depuis la racine : /ancienne-page. Elles conduisent à la page.",
        ["order"] = "La plus petite vient d’abord.",
        ["summary"] = "Une ou deux phrases, pour les listes et les moteurs de recherche.",
    };

    public static string Of(string key) => Keys.GetValueOrDefault(key, key);

    public static string OfCode(string code) => Codes.GetValueOrDefault(code, code);

    public static string? Help(string key) => Helps.GetValueOrDefault(key);
}
