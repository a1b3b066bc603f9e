using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Platform.Identity;

/// <summary>Keeps the tickets of signed-in browsers in the database (see <see cref="AccountSession"/>).</summary>
internal sealed class SessionStore(IServiceScopeFactory scopes, TimeProvider clock) : ITicketStore
{
    /// <summary>Where a ticket carries the name of its own session.</summary>
    public const string KeyHashItem = "pole.session";

    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    private static readonly PerModel<Func<PoleDb, string, DateTimeOffset, Task<KeptTicket?>>> Kept = new(() => EF.CompileAsyncQuery(
        (PoleDb db, string hash, DateTimeOffset now) => db.AccountSessions
            .Where(s => s.KeyHash == hash && s.ExpiresAt > now)
            .Select(s => new KeptTicket(s.Ticket, s.SeenAt))
            .FirstOrDefault()));

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    public Task<string> StoreAsync(AuthenticationTicket ticket) => StoreAsync(ticket, CancellationToken.None);

    public async Task<string> StoreAsync(AuthenticationTicket ticket, CancellationToken cancellationToken)
    {
        var key = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        db.AccountSessions.Add(new AccountSession
        {
            KeyHash = Hash(key),
            AccountId = AccountOf(ticket),
            Ticket = TicketSerializer.Default.Serialize(ticket),
            StartedAt = now,
            SeenAt = now,
            ExpiresAt = ticket.Properties.ExpiresUtc ?? now + Lifetime,
        });
        await db.SaveChangesAsync(cancellationToken);
        return key;
    }

    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        if (await db.AccountSessions.FindAsync(Hash(key)) is { } session)
        {
            if (session.AccountId != AccountOf(ticket))
            {
                throw new InvalidOperationException("A session stays with its account: sign out before signing in as another.");
            }

            var now = clock.GetUtcNow();
            session.Ticket = TicketSerializer.Default.Serialize(ticket);
            session.SeenAt = now;
            session.ExpiresAt = ticket.Properties.ExpiresUtc ?? now + Lifetime;
            await db.SaveChangesAsync();
        }
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        var hash = Hash(key);
        var now = clock.GetUtcNow();
        if (await Kept.On(db)(db, hash, now) is not { } found)
        {
            return null;
        }

        if (now - found.SeenAt >= SeenEvery)
        {
            await db.AccountSessions.Where(s => s.KeyHash == hash).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now));
        }

        var ticket = TicketSerializer.Default.Deserialize(found.Ticket);
        ticket?.Properties.SetString(KeyHashItem, hash);
        return ticket;
    }

    public async Task RemoveAsync(string key)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        var hash = Hash(key);
        await db.AccountSessions.Where(s => s.KeyHash == hash).ExecuteDeleteAsync();
    }

    private static string Hash(string key) => Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(key)));

    private static Id<Account> AccountOf(AuthenticationTicket ticket) =>
        Id<Account>.Parse(ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!, null);

    private sealed record KeptTicket(byte[] Ticket, DateTimeOffset SeenAt);
}
