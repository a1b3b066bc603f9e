using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Platform.Identity;

/// <summary>Makes, reads and spends one-time links.</summary>
internal sealed class AccountLinks(PoleDb db, TimeProvider clock)
{
    /// <summary>How long a link of each kind may wait to be opened.</summary>
    public static TimeSpan LifeOf(AccountLinkPurpose purpose) => purpose switch
    {
        AccountLinkPurpose.ConfirmAddress => TimeSpan.FromHours(24),
        AccountLinkPurpose.ChoosePassword => TimeSpan.FromHours(1),
        AccountLinkPurpose.FirstAdministrator => TimeSpan.FromHours(24),
        AccountLinkPurpose.StopAlerts or AccountLinkPurpose.StopDigest => TimeSpan.FromDays(365),
    };

    /// <summary>Adds a link to the unit of work and answers its token, which is written nowhere else; the caller saves.</summary>
    public string Add(AccountLinkPurpose purpose, Id<Account>? account)
    {
        var token = OneTimeToken.New();
        db.AccountLinks.Add(new AccountLink
        {
            TokenHash = OneTimeToken.HashOf(token),
            Purpose = purpose,
            AccountId = account,
            ExpiresAt = clock.GetUtcNow() + LifeOf(purpose),
        });
        return token;
    }

    /// <summary>The link behind a token, while it may still be used; looking does not use it.</summary>
    public async Task<AccountLink?> FindAsync(AccountLinkPurpose purpose, string? token, CancellationToken cancel)
    {
        var hash = OneTimeToken.HashOf(token);
        var now = clock.GetUtcNow();
        return await db.AccountLinks.AsNoTracking()
            .FirstOrDefaultAsync(l => l.TokenHash == hash && l.Purpose == purpose && l.ExpiresAt > now, cancel);
    }

    /// <summary>
    /// Uses a link up, with every other link of the same purpose for the account. Of two requests at once, one gets
    /// true. Call it inside the transaction of what the link allows.
    /// </summary>
    public async Task<bool> SpendAsync(AccountLink link, CancellationToken cancel)
    {
        var spent = await db.AccountLinks.Where(l => l.TokenHash == link.TokenHash).ExecuteDeleteAsync(cancel) == 1;
        if (spent)
        {
            await db.AccountLinks.Where(l => l.AccountId == link.AccountId && l.Purpose == link.Purpose).ExecuteDeleteAsync(cancel);
        }

        return spent;
    }
}
