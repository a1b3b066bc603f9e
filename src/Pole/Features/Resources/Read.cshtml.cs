using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources;

/// <summary>One resource to the end, or its title, its summary and what is missing to read on.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class ReadModel(ContentStore content, ResourceReader reader, CurrentPerson person, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>From this age on, what a resource says asks to be checked.</summary>
    private const int YearsBeforeOld = 3;

    public ContentItem<Resource> Item { get; private set; } = null!;

    public bool MayRead { get; private set; }

    public bool IsSignedIn => person.IsSignedIn;

    public Resource Sheet => Item.Sheet;

    /// <summary>How many full years ago the resource was last brought up to date; null when nothing says it.</summary>
    public int? Age => Item.DatedOn is { } day ? YearsSince(day) : null;

    public bool IsOld => Age is { } years ? years >= YearsBeforeOld : Sheet.CaseStudy is not null;

    public IReadOnlyList<Crumb> Trail => [new(texts["Ressources"], "~/ressources"), new(Sheet.Title)];

    /// <summary>Up to three other resources that share the most pillars, flows and sectors with this one.</summary>
    public IEnumerable<ContentItem<Resource>> Near => content.Current.All<Resource>(Language.Current)
        .Where(other => other.Slug != Item.Slug)
        .Select(other => (Other: other, Shared: SharedWith(other.Sheet)))
        .Where(one => one.Shared > 0)
        .OrderByDescending(one => one.Shared).ThenBy(one => one.Other.Slug, StringComparer.Ordinal)
        .Take(3)
        .Select(one => one.Other);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (content.Current.Find<Resource>(slug, Language.Current) is not { } item)
        {
            return NotFound();
        }

        Item = item;
        MayRead = await reader.MayReadAsync(item.Sheet.Audience, cancel);
        return Page();
    }

    private int SharedWith(Resource other) =>
        Sheet.Pillars.Intersect(other.Pillars).Count()
        + (2 * Sheet.Flows.Intersect(other.Flows).Count())
        + (2 * Sheet.Sectors.Intersect(other.Sectors).Count());

    private int YearsSince(DateOnly day)
    {
        var today = Paris.Today(clock);
        var years = today.Year - day.Year;
        return day.AddYears(years) > today ? years - 1 : years;
    }
}
