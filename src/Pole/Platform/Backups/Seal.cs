using System.Security.Cryptography;
using System.Text;

namespace Pole.Platform.Backups;

/// <summary>
/// The last 64 bytes of a backup are the SHA-256 of all before them, as text: the comment of the zip file, where any
/// zip program leaves it alone. So a byte that changed anywhere, or an end that is missing, is seen before anything is read.
/// </summary>
internal static class Seal
{
    public const int Length = SHA256.HashSizeInBytes * 2;

    /// <summary>What stands in the seal's place while the file is written.</summary>
    public static readonly string Blank = new('0', Length);

    public static async Task SetAsync(FileStream file, CancellationToken cancel)
    {
        var hash = await HashAsync(file, cancel);
        file.Position = file.Length - Length;
        await file.WriteAsync(Encoding.ASCII.GetBytes(hash), cancel);
        file.Flush(flushToDisk: true);
    }

    public static async Task<bool> HoldsAsync(FileStream file, CancellationToken cancel)
    {
        if (file.Length < Length)
        {
            return false;
        }

        var said = new byte[Length];
        file.Position = file.Length - Length;
        await file.ReadExactlyAsync(said, cancel);
        return Encoding.ASCII.GetString(said) == await HashAsync(file, cancel);
    }

    private static async Task<string> HashAsync(FileStream file, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[128 * 1024];
        var left = file.Length - Length;
        file.Position = 0;
        while (left > 0)
        {
            var read = await file.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)), cancel);
            hash.AppendData(buffer, 0, read);
            left -= read;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
