using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;

namespace Pole.Platform.Commands;

internal sealed class UserCreateCommand(
    PoleDb db, DatabaseStart start, UserManager<Account> accounts, AccountLinks links, Chronicle chronicle,
    IOptions<SiteSettings> site, TimeProvider clock) : ICommand
{
    private static readonly StaffRole[] TeamRoles = [.. Enum.GetValues<StaffRole>().Where(role => role.IsTeam)];

    public string Name => "user create";

    public string Usage => $"EMAIL NAME [--role ROLE]…   (roles: {string.Join(", ", TeamRoles)})";

    public string Summary => "Makes an account and prints the one-time link with which its owner chooses a password.";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console, CancellationToken cancel)
    {
        if (Read(arguments) is not { } asked)
        {
            await console.Error.WriteLineAsync($"Say {Name} {Usage}");
            return CommandLine.Misused;
        }

        await start.MigrateAsync(cancel);
        await using var transaction = await db.BeginWriteAsync(cancel);
        var now = clock.GetUtcNow();
        var account = new Account { Name = asked.Name, Email = asked.Email, UserName = asked.Email, EmailConfirmed = true, CreatedAt = now };
        var made = await accounts.CreateAsync(account);
        if (!made.Succeeded)
        {
            await console.Error.WriteLineAsync(string.Join(' ', made.Errors.Select(e => e.Description).Distinct()));
            return CommandLine.Failed;
        }

        db.StaffSeats.AddRange(asked.Roles.Select(role => new StaffSeat { AccountId = account.Id, Role = role, Since = now }));
        chronicle.Record(account.Id, "account.created", string.Join(", ", asked.Roles));
        var token = links.Add(AccountLinkPurpose.ChoosePassword, account.Id);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        await console.Out.WriteLineAsync($"{asked.Email} has an account. Its owner chooses a password within the hour at\n  {site.Value.ChoosePassword(token)}");
        return CommandLine.Done;
    }

    private static (string Email, string Name, IReadOnlyList<StaffRole> Roles)? Read(IReadOnlyList<string> arguments)
    {
        if (arguments.Count < 2 || arguments.Count % 2 != 0 || !ReachableAddressAttribute.Holds(arguments[0])
            || arguments[1].Trim() is not { Length: > 0 and <= Account.NameLength } name)
        {
            return null;
        }

        var roles = new List<StaffRole>();
        foreach (var pair in arguments.Skip(2).Chunk(2))
        {
            if (pair[0] != "--role" || !Enum.TryParse<StaffRole>(pair[1], ignoreCase: true, out var role) || !TeamRoles.Contains(role))
            {
                return null;
            }

            roles.Add(role);
        }

        return (arguments[0], name, [.. roles.Distinct()]);
    }
}
