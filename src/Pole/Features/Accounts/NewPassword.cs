using Microsoft.AspNetCore.Identity;
using Pole.Kernel;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Accounts;

/// <summary>Gives an account a new password: the letter and the journal entry go with it, and the tickets given before stop working.</summary>
internal sealed class NewPassword(
    PasswordCheck passwords, IPasswordHasher<Account> hasher, AccountLetters letters, Chronicle chronicle)
{
    /// <summary>Changes the account in the unit of work, which the caller saves; refuses a weak password and changes nothing.</summary>
    public async Task<Outcome> GiveAsync(Account account, string password)
    {
        if (await passwords.JudgeAsync(account, password) is { Refused: true } weak)
        {
            return weak;
        }

        account.PasswordHash = hasher.HashPassword(account, password);
        account.SecurityStamp = Id<Account>.New().ToString();
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        letters.PasswordChanged(account);
        chronicle.Record(account.Id, "account.password-changed");
        return Outcome.Done;
    }
}
