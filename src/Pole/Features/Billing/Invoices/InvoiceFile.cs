using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Documents;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Billing.Invoices;

/// <summary>Hands out an invoice as a PDF to people of the organisation that it is addressed to, and to the accountant.</summary>
internal static class InvoiceFile
{
    public static void MapInvoiceFile(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/espace/factures/{id:guid}/pdf", DownloadAsync).RequireAuthorization();

    private static async Task<Results<FileContentHttpResult, NotFound>> DownloadAsync(
        Guid id, InvoiceAccess access, IDocumentWriter writer, IOptions<AssociationSettings> association, CancellationToken cancel)
    {
        if (await access.FindAsync(new Id<Invoice>(id), cancel) is not { } invoice)
        {
            return TypedResults.NotFound();
        }

        var bytes = await Languages.InAsync("fr", () => Task.FromResult(writer.Write(InvoiceSheet.Write(invoice, association.Value))));
        return TypedResults.File(bytes, writer.MediaType, $"facture-{invoice.Number}.pdf");
    }
}

/// <summary>Finds an invoice for whoever may see it; for anyone else it does not exist.</summary>
internal sealed class InvoiceAccess(PoleDb db, MyOrganisations mine, CurrentPerson person)
{
    public async Task<Invoice?> FindAsync(Id<Invoice> id, CancellationToken cancel)
    {
        var invoice = await db.Invoices.AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, cancel);
        return invoice is not null && (IsBookkeeper || await mine.FindAsync(invoice.OrganisationId, cancel) is not null) ? invoice : null;
    }

    private bool IsBookkeeper => person.Is(StaffRole.Accountant) || person.Is(StaffRole.Administrator);
}
