using Pole.Platform.Documents.Office;
using Pole.Platform.Documents.Pdf;

namespace Pole.Platform.Documents;

/// <summary>What the platform offers to write documents with.</summary>
internal static class DocumentsPlatform
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) =>
        services.AddSingleton<IDocumentWriter, PdfWriter>().AddSingleton<DocxWriter>().AddSingleton<XlsxWriter>();
}
