using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Search.Unanswered;

namespace Pole.Features.Site.Admin;

/// <summary>Shows editors what people search for in vain, the most frequent first.</summary>
[Authorize(Policies.Editor)]
internal sealed class SearchesModel(PoleDb db) : PageModel
{
    public const int PageSize = 50;

    public IReadOnlyList<UnansweredSearch> Searches { get; private set; } = [];

    public int Total { get; private set; }

    public int Number { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        Total = await db.UnansweredSearches.CountAsync(cancel);
        Number = Math.Clamp(number, 1, Math.Max(1, (Total + PageSize - 1) / PageSize));
        Searches = await db.UnansweredSearches.AsNoTracking()
            .OrderByDescending(s => s.Times).ThenByDescending(s => s.LastDay).ThenBy(s => s.Words).ThenBy(s => s.Language)
            .Skip((Number - 1) * PageSize).Take(PageSize)
            .ToListAsync(cancel);
    }
}
