using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;

namespace Pole.Features.Accreditation.Certificates;

/// <summary>
/// The keys that badges are signed with: RSA of 2,048 bits and RS256, the one algorithm that every reader of Open Badges 3.0 must
/// know (8.2). The first is made when the first badge is asked for; another when the private half of the last can no longer be read.
/// </summary>
internal sealed class SigningKeys(PoleDb db, IDataProtectionProvider protection, TimeProvider clock)
{
    private const int Bits = 2048;

    private readonly IDataProtector protector = protection.CreateProtector("Pole.Accreditation.SigningKey");

    public async Task<IReadOnlyList<SigningKey>> PublishedAsync(CancellationToken cancel) =>
        await db.SigningKeys.AsNoTracking().OrderBy(k => k.MadeAt).ToListAsync(cancel);

    /// <summary>Signs as a compact JWS (RFC 7515), with the header that the caller names the key in.</summary>
    public async Task<string> SignAsync(JsonObject payload, Func<SigningKey, JsonObject> header, CancellationToken cancel)
    {
        var last = await db.SigningKeys.AsNoTracking().OrderByDescending(k => k.MadeAt).FirstOrDefaultAsync(cancel);
        using var rsa = (last is null ? null : Open(last)) ?? RSA.Create(Bits);
        var thumbprint = ThumbprintOf(rsa.ExportParameters(includePrivateParameters: false));
        var key = last?.Thumbprint == thumbprint ? last : await KeepAsync(rsa, thumbprint, cancel);
        var text = $"{Encode(header(key).ToJsonString())}.{Encode(payload.ToJsonString())}";
        var signature = rsa.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{text}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private static string ThumbprintOf(RSAParameters key) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(
        $"{{\"e\":\"{Base64Url.EncodeToString(key.Exponent)}\",\"kty\":\"RSA\",\"n\":\"{Base64Url.EncodeToString(key.Modulus)}\"}}")));

    private RSA? Open(SigningKey key)
    {
        var rsa = RSA.Create();
        try
        {
            rsa.ImportPkcs8PrivateKey(Convert.FromBase64String(protector.Unprotect(key.Protected)), out _);
            return rsa;
        }
        catch (CryptographicException)
        {
            rsa.Dispose();

            // The keys that protect the site were lost or changed: what was signed still holds, what comes next has a new key.
            return null;
        }
    }

    private async Task<SigningKey> KeepAsync(RSA rsa, string thumbprint, CancellationToken cancel)
    {
        var open = rsa.ExportParameters(includePrivateParameters: false);
        var key = new SigningKey
        {
            MadeAt = clock.GetUtcNow(),
            Thumbprint = thumbprint,
            Modulus = Base64Url.EncodeToString(open.Modulus),
            Exponent = Base64Url.EncodeToString(open.Exponent),
            Protected = protector.Protect(Convert.ToBase64String(rsa.ExportPkcs8PrivateKey())),
        };
        db.SigningKeys.Add(key);
        await db.SaveChangesAsync(cancel);
        return key;
    }
}
