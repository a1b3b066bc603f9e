using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Documents.Csv;
using Pole.Platform.Documents.Office;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.Sheets;

/// <summary>Many actions at once: a template to fill, drafts to take away, and the file that comes back, whole or not at all.</summary>
[Authorize]
[RequestSizeLimit(LargestForm)]
internal sealed class SpreadsheetModel(MyOrganisations mine, ActionsSheet sheet, SheetImport import, Texts texts) : PageModel
{
    private const int LargestFile = 2 * 1024 * 1024;
    private const int LargestForm = LargestFile + (64 * 1024);

    [BindProperty]
    public Fields Input { get; set; } = new();

    /// <summary>To choose from, where the person belongs to several.</summary>
    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public IReadOnlyList<CellFault> Faults { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await OfferAsync(cancel) ? Page() : Redirect("~/relais/actions");

    public IActionResult OnGetTemplate(string? type, string? format) =>
        Enum.GetValues<ActionType>().Cast<ActionType?>().FirstOrDefault(one => one!.Value.Code == type) is not { } known ? NotFound()
        : format == "xlsx" ? File(sheet.BlankWorkbook(known), XlsxWriter.MediaType, $"actions-{known.Code}.xlsx")
        : File(sheet.Blank(known), CsvDocument<ActionForm>.MediaType, $"actions-{known.Code}.csv");

    public async Task<IActionResult> OnGetDraftsAsync(Id<Organisation>? organisation, CancellationToken cancel) =>
        await FindAsync(organisation, cancel) is { } known
            ? File(await sheet.OfDraftsAsync(known, cancel), CsvDocument<ActionForm>.MediaType, "actions-a-completer.csv")
            : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await OfferAsync(cancel))
        {
            return Redirect("~/relais/actions");
        }

        if (await FindAsync(Input.Organisation, cancel) is not { } organisation)
        {
            return this.Refuse(new Refusal("sheet.organisation", "Choisissez l’un de vos organismes.") { Field = "Input.Organisation" });
        }

        if (Input.File is not { Length: > 0 and <= LargestFile } file)
        {
            return this.Refuse(new Refusal("sheet.file", "Choisissez un classeur Excel (.xlsx) ou un fichier CSV, de 2 Mo au plus.") { Field = "Input.File" });
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancel);
        var (taken, outcome) = await import.TakeAsync(organisation, bytes.ToArray(), cancel);
        if (outcome.Refused)
        {
            return this.Refuse(outcome);
        }

        if (taken!.Faults is { Count: > 0 } faults)
        {
            Faults = faults;
            return this.Refuse(new Refusal("sheet.faults", "Rien n’est enregistré : {0} à corriger. Corrigez le fichier, puis envoyez-le de nouveau.", faults.Count) { Field = "Input.File" });
        }

        this.Tell(texts["Brouillons commencés : {0}. Brouillons complétés : {1}. Ouvrez chacun pour y joindre ses preuves et le soumettre.", taken.Begun, taken.Changed]);
        return Redirect("~/relais/actions?etat=brouillon");
    }

    private async Task<Organisation?> FindAsync(Id<Organisation>? chosen, CancellationToken cancel) =>
        chosen is { } id ? await mine.FindAsync(id, cancel) : await mine.DefaultAsync(cancel);

    private async Task<bool> OfferAsync(CancellationToken cancel)
    {
        var organisations = await mine.ListAsync(cancel);
        Organisations = organisations.Count > 1 ? Choices.Of(organisations, o => o.Id.ToString(), o => o.Name) : [];
        return organisations.Count > 0;
    }

    internal sealed class Fields
    {
        public Id<Organisation>? Organisation { get; set; }

        public IFormFile? File { get; set; }
    }
}
