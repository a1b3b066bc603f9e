using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Membership.Dues.Admin;

/// <summary>The dues of a year, set by the accountant. Memberships already asked for keep the dues that they were asked with.</summary>
[Authorize(Policies.Accountant)]
internal sealed class EditModel(PoleDb db, DuesEditing editing, Texts texts, TimeProvider clock) : PageModel
{
    private const int YearsBack = 5;
    private const int YearsAhead = 2;

    [BindProperty]
    public DuesForm Input { get; set; } = new();

    public int Year { get; private set; }

    public bool IsNew { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "annee")] int? asked, CancellationToken cancel)
    {
        if (!await LoadAsync(asked, cancel))
        {
            return NotFound();
        }

        var known = Years.Where(y => y <= Year).DefaultIfEmpty(Year).Max();
        Input = DuesForm.From(await DuesSchedule.ReadAsync(db, IsNew ? known : Year, cancel));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromQuery(Name = "annee")] int? asked, CancellationToken cancel)
    {
        if (!await LoadAsync(asked, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (Input.Read(Year, out var schedule) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        await editing.SaveAsync(schedule, cancel);
        this.Tell(texts["Le barème {0} est enregistré. Il vaut pour les demandes à venir.", Year.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        return Redirect(Url.Content($"~/admin/cotisations?annee={Year}"));
    }

    private async Task<bool> LoadAsync(int? asked, CancellationToken cancel)
    {
        var now = Paris.Today(clock).Year;
        Year = asked ?? now;
        Years = await db.DuesYears.Select(y => y.Year).OrderBy(y => y).ToListAsync(cancel);
        IsNew = !Years.Contains(Year);
        return !IsNew || (Year >= now - YearsBack && Year <= now + YearsAhead);
    }
}
