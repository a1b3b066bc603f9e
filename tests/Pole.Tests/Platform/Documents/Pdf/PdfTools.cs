using System.ComponentModel;
using System.Diagnostics;

namespace Pole.Platform.Documents.Pdf;

/// <summary>What independent programs say of a PDF: qpdf, and those of poppler.</summary>
internal static class PdfTools
{
    public static async Task<string> AskAsync(byte[] pdf, string tool, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.ChangeExtension(Path.GetRandomFileName(), ".pdf"));
        await File.WriteAllBytesAsync(path, pdf);
        try
        {
            var asked = new ProcessStartInfo(tool, [.. arguments.Select(argument => argument == "{file}" ? path : argument)])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            };
            using var process = Start(asked);
            var errors = process.StandardError.ReadToEndAsync();
            var answer = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0
                ? answer
                : throw new InvalidOperationException($"{tool} refuses the file: {answer}{await errors}");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Process Start(ProcessStartInfo asked)
    {
        try
        {
            return Process.Start(asked)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"{asked.FileName} is missing. Install qpdf and poppler-utils, as tests/run does.", missing);
        }
    }
}
