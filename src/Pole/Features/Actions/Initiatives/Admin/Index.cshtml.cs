using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Actions.Initiatives.Admin;

/// <summary>All initiatives, by region and by state.</summary>
[Authorize(Policies.ActionReviewer)]
internal sealed class IndexModel(PoleDb db, Places places, ContentStore content, TimeProvider clock) : PageModel
{
    public const int Size = 25;

    public InitiativeStatus? Status { get; private set; }

    public string? Region { get; private set; }

    public int Number { get; private set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<InitiativeLine> Lines { get; private set; } = [];

    public Places Places => places;

    public IReadOnlyList<SelectListItem> Regions => Choices.Of(content.Current.Vocabulary("regions").Terms, r => r.Code, r => r.Label(Language.Current));

    public async Task OnGetAsync(
        [FromQuery(Name = "region")] string? region, [FromQuery(Name = "etat")] string? status, [FromQuery(Name = "page")] string? number, CancellationToken cancel)
    {
        Region = Regions.Any(r => r.Value == region) ? region : null;
        Status = InitiativeStatuses.Read(status);
        Number = int.TryParse(number, out var asked) ? Math.Max(1, asked) : 1;
        var fitting = db.Initiatives.AsQueryable();
        fitting = Region is null ? fitting : fitting.Where(i => i.Region == Region);
        fitting = Status is null ? fitting : fitting.Where(i => i.Status == Status);
        Total = await fitting.CountAsync(cancel);
        Lines = await InitiativeLines.ReadAsync(db, fitting, Number, Size, Paris.Today(clock), cancel);
    }
}
