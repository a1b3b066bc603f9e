using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Billing.Invoices;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Membership.Admin;

/// <summary>One membership: what was asked, what was decided, and the decision to take.</summary>
[Authorize(Policies.Accountant)]
internal sealed class ReviewModel(PoleDb db, Decisions decisions, Chronicle chronicle, Texts texts) : PageModel
{
    [BindProperty]
    public RefusalForm Input { get; set; } = new();

    public Membership Membership { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    public string Applicant { get; private set; } = "";

    public InvoiceRow? Invoice { get; private set; }

    public IReadOnlyList<Membership> Others { get; private set; } = [];

    public IReadOnlyList<JournalLine> Journal { get; private set; } = [];

    public bool MayDecide => Membership.Status == MembershipStatus.Submitted;

    public async Task<IActionResult> OnGetAsync(Id<Membership> id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostApproveAsync(Id<Membership> id, CancellationToken cancel)
    {
        ModelState.Clear();
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (await decisions.ApproveAsync(id, cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        this.Tell(texts["L’adhésion de {0} est acceptée : la facture est partie.", Organisation.Name]);
        return Redirect(Url.Content($"~/admin/adhesions/{id}"));
    }

    public async Task<IActionResult> OnPostRefuseAsync(Id<Membership> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (await decisions.RefuseAsync(id, Input.Reason!.Trim(), cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        this.Tell(texts["La demande de {0} est refusée : le motif lui est envoyé.", Organisation.Name]);
        return Redirect(Url.Content($"~/admin/adhesions/{id}"));
    }

    private async Task<bool> LoadAsync(Id<Membership> id, CancellationToken cancel)
    {
        if (await db.Memberships.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancel) is not { } membership)
        {
            return false;
        }

        Membership = membership;
        Organisation = await db.Organisations.AsNoTracking().FirstAsync(o => o.Id == membership.OrganisationId, cancel);
        Applicant = await db.Users.Where(a => a.Id == membership.AppliedBy).Select(a => a.Name).FirstAsync(cancel);
        Invoice = membership.InvoiceId is { } invoice
            ? (await db.Invoices.Where(i => i.Id == invoice).ToRowsAsync(db, cancel))[0]
            : null;
        Others = await db.Memberships.AsNoTracking()
            .Where(m => m.OrganisationId == membership.OrganisationId && m.Id != id)
            .OrderByDescending(m => m.First).ToListAsync(cancel);
        Journal = await chronicle.ReadAsync(id, cancel);
        return true;
    }
}

/// <summary>The reason of a refusal, which the organisation reads.</summary>
internal sealed class RefusalForm
{
    [Required(ErrorMessage = "Dites pourquoi : l’organisme lira ce motif.")]
    [StringLength(Membership.ReasonLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
    public string? Reason { get; set; }
}
