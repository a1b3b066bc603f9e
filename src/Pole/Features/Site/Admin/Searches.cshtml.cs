using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Search.Unanswered;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Site.Admin;

/// <summary>Shows editors what people search for in vain, the most frequent first, until each has been dealt with.</summary>
[Authorize(Policies.Editor)]
internal sealed class SearchesModel(PoleDb db, CurrentPerson person, Chronicle chronicle, TimeProvider clock, Texts texts) : PageModel
{
    public const int PageSize = 50;
    public const string Dealt = "traitees";

    private const string Address = "~/admin/recherches";

    /// <summary>Which are shown: those to deal with, or those dealt with.</summary>
    [FromQuery(Name = "etat")]
    public string? State { get; set; }

    public IReadOnlyList<UnansweredSearch> Searches { get; private set; } = [];

    public bool ShowsDealt => State == Dealt;

    public int Total { get; private set; }

    public int Number { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        var shown = db.UnansweredSearches.AsNoTracking().Where(s => (s.DealtOn != null && s.LastDay <= s.DealtOn) == ShowsDealt);
        Total = await shown.CountAsync(cancel);
        Number = Math.Clamp(number, 1, Math.Max(1, (Total + PageSize - 1) / PageSize));
        Searches = await shown
            .OrderByDescending(s => s.Times).ThenByDescending(s => s.LastDay).ThenBy(s => s.Words).ThenBy(s => s.Language)
            .Skip((Number - 1) * PageSize).Take(PageSize)
            .ToListAsync(cancel);
    }

    public Task<IActionResult> OnPostDealAsync(string? words, string? language, CancellationToken cancel) =>
        SettleAsync(words, language, Paris.Today(clock), "« {0} » est traitée. Elle reviendra ici si on la cherche encore en vain.", Address, cancel);

    public Task<IActionResult> OnPostReopenAsync(string? words, string? language, CancellationToken cancel) =>
        SettleAsync(words, language, null, "« {0} » est de nouveau à traiter.", $"{Address}?etat={Dealt}", cancel);

    private async Task<IActionResult> SettleAsync(string? words, string? language, DateOnly? on, string said, string back, CancellationToken cancel)
    {
        if (await db.UnansweredSearches.FindAsync([words ?? "", language ?? ""], cancel) is not { } search)
        {
            return NotFound();
        }

        search.DealtOn = on;
        chronicle.Record(person.Id, on is null ? "unanswered-search.reopened" : "unanswered-search.dealt-with");
        await db.SaveChangesAsync(cancel);
        this.Tell(texts[said, search.Words]);
        return Redirect(back);
    }
}
