using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Pole.Platform.Web;

namespace Pole.Features.Accreditation.Certificates;

/// <summary>The association as readers of badges meet it: its profile, its keys and what it has taken back, at addresses that never change.</summary>
internal sealed class BadgeIssuer(IOptions<SiteSettings> site)
{
    public const string ProfilePath = "/emetteur";
    public const string KeySetPath = "/.well-known/jwks.json";
    public const string RevokedPath = "/emetteur/badges-repris";

    /// <summary>Open Badges 3.0, 5.1 and 6.1: both contexts, in this order.</summary>
    public static readonly string[] Context = ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"];

    public string Id => site.Value.Absolute(ProfilePath);

    /// <summary>What a badge is called: the page where anyone checks it.</summary>
    public string IdOf(Accreditation accreditation) => IdOfCode(accreditation.Code!);

    public string IdOfCode(string code) => site.Value.Absolute(VerificationCode.PathOf(code));

    public string IdOf(string scheme) => site.Value.Absolute($"/referentiels/{scheme}");

    public string RevokedId => site.Value.Absolute(RevokedPath);

    public JsonObject Profile => new()
    {
        ["id"] = Id,
        ["type"] = new JsonArray("Profile"),
        ["name"] = site.Value.Name,
        ["url"] = site.Value.Absolute("/"),
    };

    /// <summary>Names the key, by an address where it is found and by the key itself.</summary>
    public JsonObject HeaderFor(SigningKey key) => new()
    {
        ["alg"] = "RS256",
        ["typ"] = "JWT",
        ["kid"] = IdOf(key),
        ["jwk"] = KeyOf(key),
    };

    /// <summary>A public key as RFC 7517 writes it.</summary>
    public JsonObject KeyOf(SigningKey key) => new()
    {
        ["kty"] = "RSA",
        ["n"] = key.Modulus,
        ["e"] = key.Exponent,
        ["alg"] = "RS256",
        ["use"] = "sig",
        ["kid"] = IdOf(key),
    };

    /// <summary>Where the key is found; sets of keys and signatures name it alike.</summary>
    private string IdOf(SigningKey key) => site.Value.Absolute($"{ProfilePath}/cles/{key.Thumbprint}");
}
