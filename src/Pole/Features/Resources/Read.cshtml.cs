using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Resources.Citing;
using Pole.Features.Resources.Finding;
using Pole.Features.Resources.Harvesting;
using Pole.Features.Resources.Kinds;
using Pole.Features.Resources.Printing;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources;

/// <summary>One resource to the end, or its title, its summary and what is missing to read on.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class ReadModel(
    ContentStore content, ResourceReader reader, ResourceSearch search, ResourceDescription description, CurrentPerson person, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>From this age on, what a resource says asks to be checked.</summary>
    private const int YearsBeforeOld = 3;

    public ContentItem<Resource> Item { get; private set; } = null!;

    public Citation Citation { get; private set; } = null!;

    public bool MayRead { get; private set; }

    public bool IsSignedIn => person.IsSignedIn;

    public Resource Sheet => Item.Sheet;

    /// <summary>How many full years ago the resource was last brought up to date, or said to hold by its author; null when nothing says it.</summary>
    public int? Age => (Sheet.Verified ?? Item.DatedOn) is { } day ? YearsSince(day) : null;

    public bool IsOld => Age is { } years ? years >= YearsBeforeOld : Sheet.CaseStudy is not null;

    public IReadOnlyList<Crumb> Trail => [new(texts["Ressources"], "~/ressources"), new(Sheet.Title)];

    /// <summary>A few other resources that say much of what this one says, as far as the reader may read it.</summary>
    public IReadOnlyList<ContentItem<Resource>> Near { get; private set; } = [];

    /// <summary>Whether the sheet is shown under the titles of its source; anything else in the address asks for the common view.</summary>
    [FromQuery(Name = "vue")]
    public string? View { get; set; }

    public bool HasSourceView => Sheet.CaseStudy is { Format.Titles.Count: > 0 };

    public bool AsInSource => HasSourceView && View == "fiche";

    /// <summary>What a collection gathers, in its order.</summary>
    public IReadOnlyList<ContentItem<Resource>> Gathered => Item.GatheredFrom(content.Current);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (content.Current.Find<Resource>(slug, Language.Current) is not { } item)
        {
            return NotFound();
        }

        Item = item;
        Citation = description.Tell(item, Response);
        MayRead = await reader.MayReadAsync(item.Sheet.Audience, cancel);
        Near = await search.NearAsync(item, cancel);
        return Page();
    }

    private int YearsSince(DateOnly day)
    {
        var today = Paris.Today(clock);
        var years = today.Year - day.Year;
        return day.AddYears(years) > today ? years - 1 : years;
    }
}
