using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Pole.Platform.Web.Parts;
using static Pole.Platform.Web.Describing.LinkedData;

namespace Pole.Platform.Web.Describing;

/// <summary>What every description of the site speaks of: the association, and the way from the home page.</summary>
internal static class SiteThings
{
    extension(SiteSettings site)
    {
        /// <summary>The identity of the association in linked data.</summary>
        public string OrganisationId => site.Absolute("/#organisation");

        /// <summary>The association, named where it is not described.</summary>
        public JsonObject Organisation => Thing("Organization", ("@id", site.OrganisationId), ("name", site.Name), ("url", site.Absolute("/")));
    }

    /// <summary>Tells the way from the home page to this one, whose last step is the page itself.</summary>
    public static void DescribeTrail(this HttpContext context, IReadOnlyList<Crumb> trail)
    {
        var services = context.RequestServices;
        var site = services.GetRequiredService<IOptions<SiteSettings>>().Value;
        var home = new Crumb(services.GetRequiredService<Texts>()["Accueil"], "~/");
        var steps = trail.Prepend(home).Select((crumb, index) => (JsonNode?)Thing(
            "ListItem",
            ("position", index + 1),
            ("name", crumb.Label),
            ("item", crumb.Path is { } path ? site.Absolute(context.Request.PathBase + path.TrimStart('~')) : null)));
        services.GetRequiredService<PageDescription>().Tell(Thing("BreadcrumbList", ("itemListElement", new JsonArray([.. steps]))));
    }
}
