namespace Pole.Platform.Documents.Pdf;

public sealed class PdfWriterTests
{
    private static readonly PdfWriter Writer = new();

    [Fact]
    public async Task A_sheet_is_a_file_that_qpdf_finds_sound()
    {
        var pdf = Writer.Write(SampleInvoice.Write());
        if (Environment.GetEnvironmentVariable("POLE_KEEP_PDF") is { } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "invoice.pdf"), pdf);
            await File.WriteAllBytesAsync(Path.Combine(folder, "long.pdf"), Writer.Write(SampleInvoice.Write(40)));
        }

        var answer = await PdfTools.AskAsync(pdf, "qpdf", "--check", "{file}");

        Assert.Contains("No syntax or stream encoding errors found", answer, StringComparison.Ordinal);
    }
}
