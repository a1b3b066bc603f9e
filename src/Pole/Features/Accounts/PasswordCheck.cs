using Microsoft.AspNetCore.Identity;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Accounts;

/// <summary>Whether a password is good enough for an account, with the advice to show at its field.</summary>
internal sealed class PasswordCheck(UserManager<Account> accounts)
{
    public const string Field = "Input.Password";

    public async Task<Outcome> JudgeAsync(Account account, string password)
    {
        var refusals = new List<Refusal>();
        foreach (var rule in accounts.PasswordValidators)
        {
            var result = await rule.ValidateAsync(accounts, account, password);
            refusals.AddRange(result.Errors.Select(e => new Refusal("password.weak", e.Description) { Field = Field }));
        }

        return refusals is [var first, ..] ? first : Outcome.Done;
    }
}
