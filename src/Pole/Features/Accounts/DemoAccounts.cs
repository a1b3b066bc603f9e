using Microsoft.AspNetCore.Identity;
using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Identity;

namespace Pole.Features.Accounts;

/// <summary>The ten demonstration accounts and their seats in the team.</summary>
internal sealed class DemoAccounts(PoleDb db, UserManager<Account> accounts, IPasswordHasher<Account> hasher) : IDemoChapter
{
    public int Order => 10;

    public async Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        var since = stage.Now.AddYears(-3);
        foreach (var person in DemoPeople.All)
        {
            var account = new Account
            {
                Id = person.Id,
                Name = person.Name,
                Email = person.Email,
                UserName = person.Email,
                EmailConfirmed = true,
                CreatedAt = since,
            };
            account.PasswordHash = hasher.HashPassword(account, DemoTeller.Password);
            var made = await accounts.CreateAsync(account);
            if (!made.Succeeded)
            {
                throw new InvalidOperationException($"{person.Email} was not made: {made}");
            }

            db.StaffSeats.AddRange(person.Roles.Select(role => new StaffSeat
            {
                AccountId = person.Id,
                Role = role,
                Funder = role == StaffRole.Funder ? DemoPeople.FunderCode : null,
                Since = since,
            }));
        }
    }
}
