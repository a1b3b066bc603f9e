using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Pole.Platform.Documents;
using Pole.Platform.Documents.Office;

namespace Pole.Features.Observatory.Reports;

/// <summary>A report as a file: the same figures as its page, for the same reader.</summary>
internal static class ReportFiles
{
    public static void MapReportFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/observatoire/rapports/{code}.pdf", PdfAsync).RequireAuthorization();
        routes.MapGet("/observatoire/rapports/{code}.docx", DocxAsync).RequireAuthorization();
        routes.MapGet("/observatoire/rapports/{code}.xlsx", XlsxAsync).RequireAuthorization();
    }

    private static Task<Results<FileContentHttpResult, NotFound>> PdfAsync(
        string code, [AsParameters] ReportQuery query, ReportDesk desk, ReportDocument document, IDocumentWriter writer, CancellationToken cancel) =>
        WriteAsync(desk, code, query, "pdf", writer.MediaType, report => writer.Write(document.Of(report)), cancel);

    private static Task<Results<FileContentHttpResult, NotFound>> DocxAsync(
        string code, [AsParameters] ReportQuery query, ReportDesk desk, ReportDocument document, DocxWriter writer, CancellationToken cancel) =>
        WriteAsync(desk, code, query, "docx", writer.MediaType, report => writer.Write(document.Of(report)), cancel);

    private static Task<Results<FileContentHttpResult, NotFound>> XlsxAsync(
        string code, [AsParameters] ReportQuery query, ReportDesk desk, ReportWorkbook workbook, XlsxWriter writer, CancellationToken cancel) =>
        WriteAsync(desk, code, query, "xlsx", XlsxWriter.MediaType, report => writer.Write(workbook.Of(report)), cancel);

    private static async Task<Results<FileContentHttpResult, NotFound>> WriteAsync(
        ReportDesk desk, string code, ReportQuery query, string ending, string mediaType, Func<Report, byte[]> write, CancellationToken cancel) =>
        await desk.FindAsync(code, query.ToChoice(), cancel) is { } report
            ? TypedResults.File(write(report), mediaType, string.Create(CultureInfo.InvariantCulture, $"{report.Item.Slug}-{report.MadeAt:yyyy-MM-dd}.{ending}"))
            : TypedResults.NotFound();
}

/// <summary>What the address of a report asks.</summary>
internal readonly record struct ReportQuery([FromQuery] int? Annee, [FromQuery] string? Region, [FromQuery] string? Financeur)
{
    public ScopeChoice ToChoice() => new() { Annee = Annee, Region = Region, Financeur = Financeur };
}
