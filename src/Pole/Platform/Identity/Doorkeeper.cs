using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Platform.Identity;

/// <summary>
/// Checks a password. Whatever is wrong (an unknown address, a wrong password, a closed account) the answer is the
/// same and takes the same work. Five wrong passwords close the account to passwords for a quarter of an hour.
/// </summary>
internal sealed class Doorkeeper(PoleDb db, ILookupNormalizer normalizer, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    public const int MostFailures = 5;

    public static TimeSpan ClosedFor { get; } = TimeSpan.FromMinutes(15);

    /// <summary>The hash of a password that nobody has, so that unknown addresses cost the work of a check too.</summary>
    private static string? decoy;

    /// <summary>The account, if it is open and the password is its own.</summary>
    public async Task<Account?> AdmitAsync(string email, string password, CancellationToken cancel)
    {
        var address = normalizer.NormalizeEmail(email);
        var account = await db.Users.FirstOrDefaultAsync(a => a.NormalizedEmail == address, cancel);
        var counted = account is not null && await CountAsync(account.Id, cancel);
        var matches = Matches(account, password);
        if (account is null || !counted)
        {
            return null;
        }

        await (matches ? ForgetFailuresAsync(account.Id, cancel) : CloseAfterManyAsync(account.Id, cancel));
        await db.Entry(account).ReloadAsync(cancel);
        return matches ? account : null;
    }

    private bool Matches(Account? account, string password)
    {
        var checkedAccount = account ?? new Account { Name = "" };
        var hash = account?.PasswordHash ?? (decoy ??= hasher.HashPassword(checkedAccount, Guid.CreateVersion7().ToString()));
        return hasher.VerifyHashedPassword(checkedAccount, hash, password) != PasswordVerificationResult.Failed && account?.PasswordHash is not null;
    }

    /// <summary>Counts the try before it is judged, so that many at once are not more than many in a row.</summary>
    private async Task<bool> CountAsync(Id<Account> id, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await db.Users.Where(a => a.Id == id && a.LockoutEnd <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.LockoutEnd, (DateTimeOffset?)null).SetProperty(a => a.AccessFailedCount, 0), cancel);
        return await db.Users.Where(a => a.Id == id && a.LockoutEnd == null && a.AccessFailedCount < MostFailures)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, a => a.AccessFailedCount + 1), cancel) == 1;
    }

    private Task ForgetFailuresAsync(Id<Account> id, CancellationToken cancel) => db.Users.Where(a => a.Id == id)
        .ExecuteUpdateAsync(set => set.SetProperty(a => a.LockoutEnd, (DateTimeOffset?)null).SetProperty(a => a.AccessFailedCount, 0), cancel);

    private Task CloseAfterManyAsync(Id<Account> id, CancellationToken cancel)
    {
        var until = clock.GetUtcNow() + ClosedFor;
        return db.Users.Where(a => a.Id == id && a.AccessFailedCount >= MostFailures)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.LockoutEnd, (DateTimeOffset?)until), cancel);
    }
}
