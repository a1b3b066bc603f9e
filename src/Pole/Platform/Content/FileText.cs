using System.Buffers;
using System.Text;
using Microsoft.Win32.SafeHandles;

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
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var length = RandomAccess.GetLength(file);
            if (length > LargestBytes)
            {
                return new("", "le fichier dépasse 1 Mo");
            }

            var text = ReadToEnd(file, (int)length);
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

    /// <summary>Reads what there is, were it a little more than it was: someone may be writing to the file.</summary>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    private static string ReadToEnd(SafeFileHandle file, int length)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(length + 1);
        try
        {
            var read = 0;
            while (read < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(read), read) is > 0 and var more)
            {
                read += more;
            }

            return Strict.GetString(bytes, 0, read);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
