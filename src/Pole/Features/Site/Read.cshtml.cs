using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Pole.Features.Site.Pages;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Describing;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Site;

/// <summary>Any page of <c>content/pages/</c> at its address; the home page gathers what features show there.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class ReadModel(ContentStore content, IEnumerable<HomePart> parts, PageDescription description, IOptions<SiteSettings> site, TimeProvider clock) : PageModel
{
    public new ContentPage Content { get; private set; } = null!;

    /// <summary>The days and the place of an event; nothing for any other page.</summary>
    public SitePage? Event => Content.Item.Sheet is SitePage { LastDay: not null } page ? page : null;

    public IReadOnlyList<PageGroup> Below => PageList.Of(Content.Children, Paris.Today(clock));

    public IEnumerable<HomePart> Parts => parts.OrderBy(part => part.Order);

    public IReadOnlyList<Crumb> Trail =>
        [.. Content.Breadcrumb.Where(p => p.Path != "/").Select(p => p.Path == Content.Path ? new Crumb(p.Label) : new Crumb(p.Label, $"~{p.Path}"))];

    public IActionResult OnGet(string? path)
    {
        var address = "/" + (path ?? "").TrimEnd('/');
        if (content.Current.Page(address, Language.Current) is not { } page)
        {
            return NotFound();
        }

        Content = page;
        foreach (var thing in PageThings.Of(page, site.Value))
        {
            description.Tell(thing);
        }

        return Page();
    }
}
