using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Accreditation.Certificates;

/// <summary>
/// An accreditation as an Open Badges 3.0 credential, signed as a JWT whose payload is the credential itself (8.2.1). The holder is told by
/// a salted hash of their e-mail address: whoever knows the address can check it, nobody can read it.
/// </summary>
internal sealed class Badge(PoleDb db, BadgeIssuer issuer, SigningKeys keys, Schemes schemes)
{
    public async Task<string> SignAsync(Accreditation accreditation, CancellationToken cancel)
    {
        var holder = await db.Users.Where(u => u.Id == accreditation.PersonId).Select(u => u.Email!).SingleAsync(cancel);
        var organisation = await db.Organisations.Where(o => o.Id == accreditation.OrganisationId).Select(o => o.Name).SingleAsync(cancel);
        return await keys.SignAsync(Write(accreditation, holder, organisation), issuer.HeaderFor, cancel);
    }

    private JsonObject Write(Accreditation it, string holder, string organisation)
    {
        var (first, end) = (Paris.At(it.First!.Value, TimeOnly.MinValue), Paris.At(it.Last!.Value.AddDays(1), TimeOnly.MinValue).AddSeconds(-1));
        return new()
        {
            ["@context"] = new JsonArray([.. BadgeIssuer.Context.Select(c => (JsonNode)c)]),
            ["id"] = issuer.IdOf(it),
            ["type"] = new JsonArray("VerifiableCredential", "OpenBadgeCredential"),
            ["name"] = schemes.TitleOf(it.Scheme, "fr"),
            ["description"] = $"Accréditation tenue au titre de {organisation}.",
            ["issuer"] = issuer.Profile,
            ["validFrom"] = first.ToParisIso(),
            ["validUntil"] = end.ToParisIso(),
            ["credentialSubject"] = Subject(it, holder),
            ["credentialStatus"] = new JsonObject { ["id"] = issuer.RevokedId, ["type"] = "1EdTechRevocationList" },
            ["iss"] = issuer.Id,
            ["jti"] = issuer.IdOf(it),
            ["sub"] = SubjectId(it),
            ["nbf"] = first.ToUnixTimeSeconds(),
            ["exp"] = end.ToUnixTimeSeconds(),
        };
    }

    private static string SubjectId(Accreditation it) => $"urn:uuid:{it.Id}";

    private JsonObject Subject(Accreditation it, string holder)
    {
        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        return new()
        {
            ["id"] = SubjectId(it),
            ["type"] = new JsonArray("AchievementSubject"),
            ["identifier"] = new JsonArray(new JsonObject
            {
                ["type"] = "IdentityObject",
                ["hashed"] = true,
                ["identityHash"] = $"sha256${Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(holder + salt)))}",
                ["identityType"] = "emailAddress",
                ["salt"] = salt,
            }),
            ["achievement"] = Achievement(it),
        };
    }

    private JsonObject Achievement(Accreditation it) => new()
    {
        ["id"] = issuer.IdOf(it.Scheme),
        ["type"] = new JsonArray("Achievement"),
        ["achievementType"] = "Certification",
        ["inLanguage"] = "fr",
        ["creator"] = issuer.Profile,
        ["name"] = schemes.TitleOf(it.Scheme, "fr"),
        ["description"] = schemes.SummaryOf(it.Scheme, "fr"),
        ["criteria"] = new JsonObject { ["id"] = issuer.IdOf(it.Scheme), ["narrative"] = string.Join('\n', schemes.CriteriaOf(it.Scheme, "fr").Select(c => $"- {c.Title}")) },
    };
}
