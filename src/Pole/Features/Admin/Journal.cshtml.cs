using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Admin;

/// <summary>The journal of all records, a page at a time.</summary>
[Authorize(Policies.Administrator)]
internal sealed class JournalModel(PoleDb db, RecordedLines journal) : PageModel
{
    public const int Size = 50;

    public int Number { get; private set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<RecordedLine> Lines { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = "page")] int? page, CancellationToken cancel)
    {
        Number = Math.Max(1, page ?? 1);
        Total = await db.Journal.CountAsync(cancel);
        Lines = await journal.ReadAsync((int)Math.Min((Number - 1L) * Size, Total), Size, cancel);
    }
}
