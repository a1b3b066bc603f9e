using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web.Describing;

namespace Pole.Features.Accreditation.Certificates;

/// <summary>What programs ask for when they check a badge: who signed it, with which key, and whether it was taken back.</summary>
internal static class IssuerFiles
{
    public static void MapIssuerFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(BadgeIssuer.ProfilePath, Profile).AllowAnonymous();
        routes.MapGet(BadgeIssuer.KeySetPath, KeySetAsync).AllowAnonymous();
        routes.MapGet(BadgeIssuer.ProfilePath + "/cles/{thumbprint}", KeyAsync).AllowAnonymous();
        routes.MapGet(BadgeIssuer.RevokedPath, RevokedAsync).AllowAnonymous();
    }

    private static ContentHttpResult Profile(BadgeIssuer issuer)
    {
        var profile = issuer.Profile;
        profile.Insert(0, "@context", new JsonArray([.. BadgeIssuer.Context.Select(c => (JsonNode)c)]));
        return Send(profile, LinkedData.MediaType);
    }

    private static async Task<ContentHttpResult> KeySetAsync(SigningKeys keys, BadgeIssuer issuer, CancellationToken cancel) => Send(
        new() { ["keys"] = new JsonArray([.. (await keys.PublishedAsync(cancel)).Select(issuer.KeyOf)]) }, "application/jwk-set+json");

    private static async Task<Results<ContentHttpResult, NotFound>> KeyAsync(string thumbprint, SigningKeys keys, BadgeIssuer issuer, CancellationToken cancel) =>
        (await keys.PublishedAsync(cancel)).FirstOrDefault(k => k.Thumbprint == thumbprint) is { } key
            ? Send(issuer.KeyOf(key), "application/jwk+json")
            : TypedResults.NotFound();

    /// <summary>The 1EdTech list: badges that were given and do not hold now, though their days are not over.</summary>
    private static async Task<ContentHttpResult> RevokedAsync(PoleDb db, BadgeIssuer issuer, TimeProvider clock, CancellationToken cancel)
    {
        var today = Paris.Today(clock);
        var gone = await db.Accreditations.AsNoTracking()
            .Where(a => a.Code != null && a.Last >= today && (a.Status == AccreditationStatus.Withdrawn || a.Status == AccreditationStatus.Suspended))
            .OrderBy(a => a.Code)
            .Select(a => new { a.Code, a.Status })
            .ToListAsync(cancel);
        return Send(
            new()
            {
                ["id"] = issuer.RevokedId,
                ["issuer"] = issuer.Id,
                ["revokedCredential"] = new JsonArray([.. gone.Select(a => new JsonObject
                {
                    ["id"] = issuer.IdOfCode(a.Code!),
                    ["revoked"] = true,
                    ["revocationReason"] = a.Status is AccreditationStatus.Withdrawn ? "Accréditation retirée" : "Accréditation suspendue",
                })]),
            },
            "application/json");
    }

    private static ContentHttpResult Send(JsonObject json, string mediaType) =>
        TypedResults.Text(json.ToJsonString(LinkedData.Spelling), mediaType);
}
