using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;

namespace Pole.Platform.Commands;

internal sealed class UserResetCommand(
    PoleDb db, UserManager<Account> accounts, AccountLinks links, Chronicle chronicle, IOptions<SiteSettings> site) : ICommand
{
    public string Name => "user reset";

    public string Usage => "EMAIL";

    public string Summary => "Ends the sessions of an account, reopens it if it was closed, and prints a one-time link to a new password.";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console, CancellationToken cancel)
    {
        if (arguments is not [var email])
        {
            await console.Error.WriteLineAsync($"Say {Name} {Usage}");
            return CommandLine.Misused;
        }

        if (await accounts.FindByEmailAsync(email) is not { } account)
        {
            await console.Error.WriteLineAsync($"No account has the address {email}.");
            return CommandLine.Failed;
        }

        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        db.AccountSessions.RemoveRange(db.AccountSessions.Where(s => s.AccountId == account.Id));
        chronicle.Record(account.Id, "account.reset");
        var token = links.Add(AccountLinkPurpose.ChoosePassword, account.Id);
        await db.SaveChangesAsync(cancel);
        await console.Out.WriteLineAsync($"A new password is chosen within the hour at\n  {site.Value.ChoosePassword(token)}");
        return CommandLine.Done;
    }
}
