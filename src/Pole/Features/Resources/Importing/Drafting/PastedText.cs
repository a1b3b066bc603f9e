using System.Text;
using Pole.Kernel;

namespace Pole.Features.Resources.Importing.Drafting;

/// <summary>The text that an editor pasted, or that a file holds: small enough, and text.</summary>
internal static class PastedText
{
    public const int Longest = 400_000;
    public const int LargestBytes = 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Refusal? Check(string? text) => text switch
    {
        _ when string.IsNullOrWhiteSpace(text) => new("import.nothing", "Collez le texte de la fiche, ou choisissez un fichier.") { Field = "Input.Text" },
        { Length: > Longest } => new("import.too-long", "Ce texte est trop long : collez au plus {0} caractères à la fois.", Longest) { Field = "Input.Text" },
        _ => null,
    };

    /// <summary>Reads an uploaded file: UTF-8, or the western encoding of older pages. Its name and its announced type prove nothing.</summary>
    public static async Task<(string? Text, Refusal? Refusal)> ReadAsync(IFormFile file, CancellationToken cancel)
    {
        if (file.Length > LargestBytes)
        {
            return (null, new("import.too-large", "Ce fichier dépasse 1 Mo : enregistrez son texte seul, ou collez-le.") { Field = "Input.File" });
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancel);
        var content = bytes.ToArray();
        if (content.AsSpan().StartsWith("%PDF"u8))
        {
            return (null, new("import.pdf", "Un PDF ne se lit pas directement : ouvrez-le, copiez son texte et collez-le ici.") { Field = "Input.File" });
        }

        var text = Decode(content);
        return text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t' or '\f'))
            ? (null, new("import.not-text", "Ce fichier n’est pas un texte : choisissez un fichier .txt ou .html, ou collez le texte.") { Field = "Input.File" })
            : (text, null);
    }

    private static string Decode(byte[] content)
    {
        try
        {
            return Strict.GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(content);
        }
    }

}
