using System.Security.Cryptography;
using System.Text;

namespace Pole.Features.Editing.Versions;

/// <summary>Tells one text from another: a form carries that of the text it was filled with, so that what changed meanwhile is seen.</summary>
internal static class Fingerprint
{
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
