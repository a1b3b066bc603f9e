using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Platform.Identity;

/// <summary>The browsers in which an account is signed in: seen and ended from anywhere, at once.</summary>
internal sealed class OpenSessions(PoleDb db, IHttpContextAccessor http, TimeProvider clock)
{
    public async Task<IReadOnlyList<OpenSession>> ListAsync(Id<Account> account, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var here = await HereAsync();
        return await db.AccountSessions.AsNoTracking()
            .Where(s => s.AccountId == account && s.ExpiresAt > now)
            .OrderByDescending(s => s.SeenAt)
            .Select(s => new OpenSession(s.KeyHash, s.StartedAt, s.SeenAt, s.KeyHash == here))
            .ToListAsync(cancel);
    }

    /// <summary>Ends one session, if it is the account's.</summary>
    public async Task<bool> EndAsync(Id<Account> account, string key, CancellationToken cancel) =>
        await db.AccountSessions.Where(s => s.AccountId == account && s.KeyHash == key).ExecuteDeleteAsync(cancel) > 0;

    public Task EndAllAsync(Id<Account> account, CancellationToken cancel) =>
        db.AccountSessions.Where(s => s.AccountId == account).ExecuteDeleteAsync(cancel);

    /// <summary>Ends every session of the account but the one that asks.</summary>
    public async Task<int> EndOthersAsync(Id<Account> account, CancellationToken cancel)
    {
        var here = await HereAsync();
        return await db.AccountSessions.Where(s => s.AccountId == account && s.KeyHash != here).ExecuteDeleteAsync(cancel);
    }

    private async Task<string> HereAsync() =>
        (await http.HttpContext!.AuthenticateAsync()).Properties?.GetString(SessionStore.KeyHashItem) ?? "";
}

/// <summary>One signed-in browser, for its owner to see.</summary>
internal sealed record OpenSession(string Key, DateTimeOffset StartedAt, DateTimeOffset SeenAt, bool IsHere);
