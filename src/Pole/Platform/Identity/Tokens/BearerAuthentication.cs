using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Pole.Platform.Web;

namespace Pole.Platform.Identity.Tokens;

/// <summary>
/// Reads the token in <c>Authorization: Bearer</c> (RFC 6750). What it proves is a person and scopes; never a seat of the
/// team: no program reviews, accredits or keeps the books.
/// </summary>
internal sealed class BearerAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiTokens tokens, Texts texts)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "bearer";
    public const string ScopeClaim = "pole:scope";

    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        if (await tokens.RecogniseAsync(header[Prefix.Length..].Trim(), Context.RequestAborted) is not { } holder)
        {
            return AuthenticateResult.Fail("No such token.");
        }

        var identity = new ClaimsIdentity(Scheme.Name);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, holder.Account.ToString()));
        identity.AddClaim(new Claim(AccountClaims.DisplayName, holder.Name));
        identity.AddClaims(holder.Scopes.Each().Select(scope => new Claim(ScopeClaim, scope.Code)));
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = Request.Headers.Authorization.Count > 0 ? "Bearer error=\"invalid_token\"" : "Bearer";
        return Problems.Unauthorised(texts["Présentez un jeton valable : « Authorization: Bearer … ». Il se crée sur la page « Connexion et sécurité »."]).ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer error=\"insufficient_scope\"";
        return Problems.Forbidden(texts["Ce jeton n’a pas le droit que cette adresse demande."]).ExecuteAsync(Context);
    }
}
