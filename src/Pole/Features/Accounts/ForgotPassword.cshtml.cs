using Microsoft.AspNetCore.Identity;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Accounts;

/// <summary>Sends a link to a new password.</summary>
internal sealed class ForgotPasswordModel(PoleDb db, UserManager<Account> accounts, AccountLetters letters) : LinkRequest(db, accounts)
{
    protected override string Purpose => "mot-de-passe";

    protected override Task WriteAsync(Account account, CancellationToken cancel) =>
        letters.ChoosePasswordAsync(account, cancel);
}
