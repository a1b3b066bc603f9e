namespace Pole.Features.Site.Finding;

/// <summary>A kind of thing that the site's search finds: its code in addresses, its name in the index, and its words for many and for one.</summary>
internal sealed record SiteKind(string Code, string Name, string Title, string One)
{
    /// <summary>In the order in which people are shown them.</summary>
    public static IReadOnlyList<SiteKind> All { get; } =
    [
        new("prestations", "service", "Prestations", "Prestation"),
        new("sessions", "session", "Sessions de l’agenda", "Session"),
        new("ressources", "resource", "Ressources", "Ressource"),
        new("outils", "toolkit", "Outils du Pôle", "Outil du Pôle"),
        new("annuaire", "organisation", "Organismes accrédités", "Organisme accrédité"),
        new("pages", "page", "Pages du site", "Page"),
        new("aide", "help", "Aide", "Aide"),
    ];

    public static SiteKind? Of(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
