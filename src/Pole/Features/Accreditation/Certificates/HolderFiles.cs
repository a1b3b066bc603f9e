using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Pole.Features.Accreditation.Applying;
using Pole.Kernel;
using Pole.Platform.Documents;

namespace Pole.Features.Accreditation.Certificates;

/// <summary>The certificate and the badge of an accreditation, for its holder, as long as it is neither suspended, withdrawn nor over.</summary>
internal static class HolderFiles
{
    public static void MapHolderFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/relais/accreditations/{id:guid}/certificat", CertificateAsync).RequireAuthorization();
        routes.MapGet("/relais/accreditations/{id:guid}/badge", BadgeAsync).RequireAuthorization();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> CertificateAsync(
        Guid id, MyApplications mine, Certificate certificate, IDocumentWriter writer, TimeProvider clock, CancellationToken cancel) =>
        await FindAsync(id, mine, clock, cancel) is { } it
            ? TypedResults.File(writer.Write(await certificate.WriteAsync(it, cancel)), writer.MediaType, $"accreditation-{it.Code!.ToLowerInvariant()}.pdf")
            : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> BadgeAsync(
        Guid id, MyApplications mine, Badge badge, TimeProvider clock, CancellationToken cancel) =>
        await FindAsync(id, mine, clock, cancel) is { } it
            ? TypedResults.File(Encoding.ASCII.GetBytes(await badge.SignAsync(it, cancel)), "application/vc+jwt", $"badge-{it.Code!.ToLowerInvariant()}.jwt")
            : TypedResults.NotFound();

    private static async Task<Accreditation?> FindAsync(Guid id, MyApplications mine, TimeProvider clock, CancellationToken cancel) =>
        await mine.FindAsync(new Id<Accreditation>(id), cancel) is { Status: AccreditationStatus.Granted } it && it.Last >= Paris.Today(clock) ? it : null;
}
