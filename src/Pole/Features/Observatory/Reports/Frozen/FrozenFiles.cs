using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Pole.Kernel;
using Pole.Platform.Documents;
using Pole.Platform.Documents.Office;

namespace Pole.Features.Observatory.Reports.Frozen;

/// <summary>A frozen report as a file, for whoever may read its page.</summary>
internal static class FrozenFiles
{
    public static void MapFrozenFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/observatoire/rapports/{code}/arretes/{id}.pdf", PdfAsync).RequireAuthorization();
        routes.MapGet("/observatoire/rapports/{code}/arretes/{id}.docx", DocxAsync).RequireAuthorization();
        routes.MapGet("/observatoire/rapports/{code}/arretes/{id}.xlsx", XlsxAsync).RequireAuthorization();
    }

    private static Task<Results<FileContentHttpResult, NotFound>> PdfAsync(
        string code, Id<FrozenReport> id, FrozenReports reports, FrozenDocument document, IDocumentWriter writer, CancellationToken cancel) =>
        WriteAsync(reports, code, id, "pdf", writer.MediaType, (report, since) => writer.Write(document.Of(report, since)), cancel);

    private static Task<Results<FileContentHttpResult, NotFound>> DocxAsync(
        string code, Id<FrozenReport> id, FrozenReports reports, FrozenDocument document, DocxWriter writer, CancellationToken cancel) =>
        WriteAsync(reports, code, id, "docx", writer.MediaType, (report, since) => writer.Write(document.Of(report, since)), cancel);

    private static Task<Results<FileContentHttpResult, NotFound>> XlsxAsync(
        string code, Id<FrozenReport> id, FrozenReports reports, FrozenWorkbook workbook, XlsxWriter writer, CancellationToken cancel) =>
        WriteAsync(reports, code, id, "xlsx", XlsxWriter.MediaType, (report, since) => writer.Write(workbook.Of(report, since)), cancel);

    private static async Task<Results<FileContentHttpResult, NotFound>> WriteAsync(
        FrozenReports reports, string code, Id<FrozenReport> id, string ending, string mediaType, Func<FrozenReport, Corrections?, byte[]> write, CancellationToken cancel) =>
        await reports.FindAsync(code, id, cancel) is var (report, since)
            ? TypedResults.File(write(report, since), mediaType, string.Create(CultureInfo.InvariantCulture, $"{code}-{report.At:yyyy-MM-dd}.{ending}"))
            : TypedResults.NotFound();
}
