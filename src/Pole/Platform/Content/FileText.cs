using System.Text;

namespace Pole.Platform.Content;

/// <summary>The text of a file of <c>content/</c>, or why it cannot be taken.</summary>
internal sealed record FileText(string Text, string? Fault)
{
    public const int LargestBytes = 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static FileText Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (file.Length > LargestBytes)
            {
                return new("", "le fichier dépasse 1 Mo");
            }

            using var reader = new StreamReader(file, Strict, detectEncodingFromByteOrderMarks: false);
            var text = reader.ReadToEnd();
            return text.Contains('\0', StringComparison.Ordinal)
                ? new("", "le fichier n’est pas un texte")
                : new(text.TrimStart('\uFEFF'), null);
        }
        catch (DecoderFallbackException)
        {
            return new("", "le fichier n’est pas en UTF-8");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new("", $"le fichier ne peut pas être lu ({fault.Message})");
        }
    }
}
