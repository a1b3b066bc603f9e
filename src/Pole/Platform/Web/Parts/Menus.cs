using Microsoft.AspNetCore.Authorization;

namespace Pole.Platform.Web.Parts;

/// <summary>A line of a menu as the reader sees it.</summary>
internal sealed record MenuLink(string Label, string Path, bool IsCurrent);

/// <summary>A part of the site with a menu of its own: the member area, the intermediaries', the team's.</summary>
internal sealed record Room(string Label, IReadOnlyList<MenuLink> Menu);

/// <summary>The menus, each with the lines that the reader may open.</summary>
internal sealed class Menus(
    IEnumerable<MenuEntry> entries, IEnumerable<IMenuSource> sources, IAuthorizationService authorization, IHttpContextAccessor http)
{
    private static readonly (string Path, MenuArea Area, string Label)[] Rooms =
    [
        ("/espace", MenuArea.Member, "Votre espace"),
        ("/compte/securite", MenuArea.Member, "Votre espace"),
        ("/compte/donnees", MenuArea.Member, "Votre espace"),
        ("/relais", MenuArea.Relay, "Espace des relais"),
        ("/admin", MenuArea.Staff, "Administration"),
    ];

    private HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("Menus are shown on pages only.");

    public async Task<IReadOnlyList<MenuLink>> OfAsync(MenuArea area)
    {
        var open = new List<MenuEntry>();
        foreach (var entry in entries.Concat(sources.SelectMany(source => source.Entries)).Where(entry => entry.Area == area))
        {
            if (entry.Policy is null || (await authorization.AuthorizeAsync(Http.User, entry.Policy)).Succeeded)
            {
                open.Add(entry);
            }
        }

        var current = open.Where(entry => Leads(entry.Path)).MaxBy(entry => entry.Path.Length);
        return [.. open.OrderBy(entry => entry.Order).ThenBy(entry => entry.Label, StringComparer.CurrentCulture)
            .Select(entry => new MenuLink(entry.Label, entry.Path, entry == current))];
    }

    /// <summary>The room that the page stands in, if it stands in one and the reader is signed in.</summary>
    public async Task<Room?> HereAsync()
    {
        var (path, area, label) = Array.Find(Rooms, room => Http.Request.Path.StartsWithSegments(room.Path, StringComparison.Ordinal));
        return path is not null && Http.User.Identity?.IsAuthenticated == true ? new(label, await OfAsync(area)) : null;
    }

    private bool Leads(string path) => path == "/"
        ? Http.Request.Path == "/"
        : Http.Request.Path.StartsWithSegments(path, StringComparison.Ordinal);
}
