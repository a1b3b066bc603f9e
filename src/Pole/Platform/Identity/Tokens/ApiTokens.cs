using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Platform.Identity.Tokens;

/// <summary>Makes, lists, revokes and recognises the tokens of a person; the caller saves what is made and revoked.</summary>
internal sealed class ApiTokens(PoleDb db, Chronicle chronicle, TimeProvider clock)
{
    /// <summary>Every token begins so: whoever finds one in a log or in a repository knows what it opens.</summary>
    public const string Beginning = "pole_";

    public const string Made = "account.token-made";
    public const string Revoked = "account.token-revoked";

    public static readonly TimeSpan Life = TimeSpan.FromDays(365);

    private static readonly TimeSpan UsedEvery = TimeSpan.FromHours(1);

    private static readonly PerModel<Func<PoleDb, string, DateTimeOffset, CancellationToken, Task<Known?>>> Recognised = new(() => EF.CompileAsyncQuery(
        (PoleDb db, string hash, DateTimeOffset now, CancellationToken _) => (
            from held in db.ApiTokens
            where held.TokenHash == hash && held.ExpiresAt > now
            join account in db.Users on held.AccountId equals account.Id
            where account.EmailConfirmed
            select new Known(held.Id, held.Scopes, held.UsedAt, held.AccountId, account.Name)).FirstOrDefault()));

    public async Task<IReadOnlyList<ApiToken>> ListAsync(Id<Account> account, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return await db.ApiTokens.AsNoTracking().Where(t => t.AccountId == account && t.ExpiresAt > now)
            .OrderBy(t => t.CreatedAt).ThenBy(t => t.Id).ToListAsync(cancel);
    }

    /// <summary>A new token and its words, which are shown once and written nowhere else.</summary>
    public async Task<(string? Token, Outcome Outcome)> MakeAsync(Id<Account> account, string name, TokenScope scopes, CancellationToken cancel)
    {
        if (scopes == TokenScope.None)
        {
            return (null, new Refusal("token.scope-missing", "Choisissez au moins un droit."));
        }

        var now = clock.GetUtcNow();
        if (await db.ApiTokens.CountAsync(t => t.AccountId == account && t.ExpiresAt > now, cancel) >= ApiToken.Most)
        {
            return (null, new Refusal("token.too-many", "Vous avez déjà {0} jetons : révoquez ceux qui ne servent plus.", ApiToken.Most));
        }

        var token = Beginning + OneTimeToken.New();
        db.ApiTokens.Add(new ApiToken
        {
            AccountId = account,
            Name = name,
            TokenHash = OneTimeToken.HashOf(token),
            Ending = token[^4..],
            Scopes = scopes,
            CreatedAt = now,
            ExpiresAt = now + Life,
        });
        chronicle.Record(account, Made, $"{name} ({scopes.Code})");
        return (token, Outcome.Done);
    }

    /// <returns>Whether it was one of the person's.</returns>
    public async Task<bool> RevokeAsync(Id<Account> account, Id<ApiToken> id, CancellationToken cancel)
    {
        if (await db.ApiTokens.SingleOrDefaultAsync(t => t.Id == id && t.AccountId == account, cancel) is not { } token)
        {
            return false;
        }

        db.ApiTokens.Remove(token);
        chronicle.Record(account, Revoked, token.Name);
        return true;
    }

    /// <summary>Whose token it is and what it allows, while it lasts; its use is noted.</summary>
    public async Task<TokenHolder?> RecogniseAsync(string token, CancellationToken cancel)
    {
        var (hash, now) = (OneTimeToken.HashOf(token), clock.GetUtcNow());
        if (await Recognised.On(db)(db, hash, now, cancel) is not { } found)
        {
            return null;
        }

        if (found.UsedAt is not { } used || now - used >= UsedEvery)
        {
            await db.ApiTokens.Where(t => t.Id == found.Id).ExecuteUpdateAsync(set => set.SetProperty(t => t.UsedAt, now), cancel);
        }

        return new TokenHolder(found.Account, found.Name, found.Scopes);
    }

    private sealed record Known(Id<ApiToken> Id, TokenScope Scopes, DateTimeOffset? UsedAt, Id<Account> Account, string Name);
}

/// <summary>The person in whose name a program asks, and what it may ask.</summary>
internal sealed record TokenHolder(Id<Account> Account, string Name, TokenScope Scopes);
