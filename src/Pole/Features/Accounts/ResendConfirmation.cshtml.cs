using Microsoft.AspNetCore.Identity;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Accounts;

/// <summary>Sends the confirmation letter again, to an account that waits for it.</summary>
internal sealed class ResendConfirmationModel(PoleDb db, UserManager<Account> accounts, AccountLetters letters) : LinkRequest(db, accounts)
{
    protected override string Purpose => "inscription";

    protected override Task WriteAsync(Account account, CancellationToken cancel) =>
        account.EmailConfirmed ? Task.CompletedTask : letters.ConfirmAsync(account, cancel);
}
