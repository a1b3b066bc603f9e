using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;

namespace Pole.Features.Accounts;

/// <summary>
/// Takes a registration. Whether the address is new, waits for its confirmation or has an account, the person who
/// asks sees the same answer after the same work; only the letter tells its owner which.
/// </summary>
internal sealed class Registration(
    PoleDb db, UserManager<Account> accounts, IPasswordHasher<Account> hasher, PasswordCheck passwords,
    AccountLetters letters, Chronicle chronicle, TimeProvider clock)
{
    public async Task<Outcome> TakeAsync(string name, string email, string password, CancellationToken cancel)
    {
        var asked = new Account { Name = name, Email = email, UserName = email, Language = Languages.Current, CreatedAt = clock.GetUtcNow() };
        if (await passwords.JudgeAsync(asked, password) is { Refused: true } weak)
        {
            return weak;
        }

        asked.PasswordHash = hasher.HashPassword(asked, password);
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await accounts.FindByEmailAsync(email) is { } known)
        {
            await AnswerAsync(known, asked, cancel);
            await db.SaveChangesAsync(cancel);
        }
        else if (!await MakeAsync(asked, cancel))
        {
            // Another request took the address at this very moment, and its letter is on its way.
            return Outcome.Done;
        }

        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }

    private async Task<bool> MakeAsync(Account account, CancellationToken cancel)
    {
        chronicle.Record(account.Id, "account.registered");
        await letters.ConfirmAsync(account, cancel);
        try
        {
            var made = await accounts.CreateAsync(account);
            return made.Succeeded ? true
                : made.Errors.All(e => e.Code == nameof(IdentityErrorDescriber.DuplicateEmail)) ? false
                : throw new InvalidOperationException($"The account was not made: {string.Join(' ', made.Errors.Select(e => e.Code))}");
        }
        catch (DbUpdateException fault) when (fault.IsUniqueClash)
        {
            return false;
        }
    }

    /// <summary>
    /// An address that was never confirmed belongs to nobody yet: whoever registered it last says its name and
    /// password, and must know that password to confirm. A confirmed account is left as it is.
    /// </summary>
    private async Task AnswerAsync(Account known, Account asked, CancellationToken cancel)
    {
        if (known.EmailConfirmed)
        {
            await letters.AccountExistsAsync(known, cancel);
            return;
        }

        (known.Name, known.PasswordHash, known.Language) = (asked.Name, asked.PasswordHash, asked.Language);
        await letters.ConfirmAsync(known, cancel);
    }
}
