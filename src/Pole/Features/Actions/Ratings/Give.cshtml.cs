using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.Ratings;

/// <summary>A participant gives a mark on the spot: by a link that a QR code holds, without an account and without saying who they are.</summary>
[AllowAnonymous]
[EnableRateLimiting(Rates.Opinions)]
internal sealed class GiveModel(PoleDb db, RatingDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public RatedAction Rated { get; private set; } = null!;

    /// <summary>Whether this browser has given its opinion: it says so in a cookie that the site never ties to what was given.</summary>
    public bool IsGiven { get; private set; }

    public IReadOnlyList<SelectListItem> Marks => Choices.Of(
        Enumerable.Range(1, ActionRating.Best).Reverse(), n => $"{n}", n => texts[n switch { 5 => "5 : très utile", 4 => "4 : utile", 3 => "3 : moyen", 2 => "2 : peu utile", _ => "1 : inutile" }]);

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) => await LoadAsync(key, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancel)
    {
        if (!await LoadAsync(key, cancel))
        {
            return NotFound();
        }

        if (IsGiven)
        {
            return Redirect($"~/avis/{key}");
        }

        if (!Rated.IsOpen)
        {
            return this.Refuse(new Refusal("rating.closed", "Cette action ne reçoit plus d’avis."));
        }

        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        db.ActionRatings.Add(new ActionRating { ActionId = Rated.Id, Stars = Input.Stars!.Value, Words = FieldReader.Clean(Input.Words), Day = Paris.Today(clock) });
        await db.SaveChangesAsync(cancel);
        Response.Cookies.Append(CookieOf(key), "1", new()
        {
            HttpOnly = true,
            Secure = Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(2 * ActionRating.OpenDays),
        });
        return Redirect($"~/avis/{key}");
    }

    private static string CookieOf(string key) => $"pole.rated.{key}";

    private async Task<bool> LoadAsync(string key, CancellationToken cancel)
    {
        if (await door.FindAsync(key, cancel) is not { } rated)
        {
            return false;
        }

        (Rated, IsGiven) = (rated, Request.Cookies.ContainsKey(CookieOf(key)));
        Response.Headers.CacheControl = "no-store";
        return true;
    }

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Choisissez une note.")]
        [Range(1, ActionRating.Best, ErrorMessage = "Choisissez une note.")]
        public int? Stars { get; set; }

        [StringLength(ActionRating.WordsLength, ErrorMessage = ActionForm.TooLong)]
        public string? Words { get; set; }
    }
}
