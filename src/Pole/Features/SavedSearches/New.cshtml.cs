using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Content;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.SavedSearches;

/// <summary>Keeps the search that the person comes from.</summary>
[Authorize]
internal sealed class NewModel(SearchPlaces places, MySearches mine, Texts texts) : PageModel
{
    /// <summary>The address of the search, without the prefix of a language.</summary>
    [FromQuery(Name = "de")]
    public string? From { get; set; }

    [BindProperty]
    public SearchFields Input { get; set; } = new();

    public PlacedSearch Search { get; private set; } = null!;

    /// <summary>Whether the person keeps it already: saving changes its name and its alert.</summary>
    public bool IsKept { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (places.Read(From) is not var (_, search))
        {
            return NotFound();
        }

        Search = search;
        var kept = await mine.FindAsync(search.Path, Language.Current.Tag, cancel);
        IsKept = kept is not null;
        Input = new()
        {
            Name = kept?.Name ?? (search.Name.Length <= SavedSearch.NameLength ? search.Name : $"{search.Name.AsSpan(0, SavedSearch.NameLength - 1)}…"),
            Alert = kept?.Alert ?? AlertPace.Weekly,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (places.Read(From) is not var (_, search))
        {
            return NotFound();
        }

        Search = search;
        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (await mine.SaveAsync(search.Path, Language.Current.Tag, Input.Name.Trim(), Input.Alert, cancel) is { Refused: true } refused)
        {
            return this.Refuse(refused);
        }

        this.Tell(texts["« {0} » est enregistrée.", Input.Name.Trim()]);
        return Redirect("~/espace/recherches");
    }
}
