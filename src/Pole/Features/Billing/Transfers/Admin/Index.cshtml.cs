using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Payments;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Billing.Transfers.Admin;

/// <summary>Bank transfers: recorded from the statement, matched by their reference, or left to be matched.</summary>
[Authorize(Policies.Accountant)]
internal sealed class IndexModel(PoleDb db, Till till, CurrentPerson person, Texts texts, TimeProvider clock) : PageModel
{
    private const int LatestShown = 40;

    [BindProperty]
    public TransferForm Input { get; set; } = new();

    public IReadOnlyList<PaymentRow> ToMatch { get; private set; } = [];

    public IReadOnlyList<PaymentRow> Latest { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Input.ReceivedOn = Paris.Today(clock);
        await LoadAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (Input.Read(Paris.Today(clock), out var amount) is { Refused: true } unreadable)
        {
            return this.Refuse(unreadable);
        }

        var payment = new Payment
        {
            Method = PaymentMethod.Transfer,
            Amount = amount,
            ExternalReference = Input.ExternalReference!.Trim(),
            Label = Input.Label?.Trim() ?? "",
            Payer = Input.Payer?.Trim() ?? "",
            ReceivedOn = Input.ReceivedOn!.Value,
            RecordedAt = clock.GetUtcNow(),
            RecordedBy = person.Id,
        };
        if (await till.ReceiveAsync(payment, cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        var kept = (await db.Payments.Where(p => p.Id == payment.Id).ToRowsAsync(db, cancel))[0];
        this.Tell(Said(kept));
        return RedirectToPage();
    }

    private string Said(PaymentRow kept) => (kept.Allocated.IsZero, kept.Left.IsZero) switch
    {
        (true, _) => texts["Virement de {0} enregistré. Aucune facture ne correspond à son libellé : rapprochez-le ci-dessous.", kept.Amount],
        (false, true) => texts["Virement de {0} enregistré et rapproché.", kept.Amount],
        (false, false) => texts["Virement de {0} enregistré. Il dépasse ce qui était dû : {1} restent à affecter ou à rembourser.", kept.Amount, kept.Left],
    };

    private async Task LoadAsync(CancellationToken cancel)
    {
        ToMatch = await db.ToMatch().OrderBy(p => p.ReceivedOn).ThenBy(p => p.Id).ToRowsAsync(db, cancel);
        Latest = await db.Payments.OrderByDescending(p => p.ReceivedOn).ThenByDescending(p => p.Id).Take(LatestShown).ToRowsAsync(db, cancel);
    }
}
