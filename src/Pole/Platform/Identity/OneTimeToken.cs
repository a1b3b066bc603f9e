using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Pole.Platform.Identity;

/// <summary>A secret that is written into one letter and kept nowhere: the database knows its hash, so a stolen table opens nothing.</summary>
internal static class OneTimeToken
{
    /// <summary>SHA-256 in hexadecimal digits.</summary>
    public const int HashLength = 64;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string? token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token ?? "")));
}
