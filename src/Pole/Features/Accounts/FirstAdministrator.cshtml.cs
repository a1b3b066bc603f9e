using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accounts;

/// <summary>Makes the first administrator of a new site, with the link that its start printed.</summary>
[AllowAnonymous]
[EnableRateLimiting(Rates.Credentials)]
internal sealed class FirstAdministratorModel(
    PoleDb db, AccountLinks links, FirstAdministrator first, UserManager<Account> accounts, IPasswordHasher<Account> hasher,
    PasswordCheck passwords, Chronicle chronicle, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public RegisterModel.Fields Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel) =>
        await FindAsync(token, cancel) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancel)
    {
        if (await FindAsync(token, cancel) is not { } link)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        var email = Input.Email.Trim();
        var account = new Account { Name = Input.Name.Trim(), Email = email, UserName = email, EmailConfirmed = true, Language = Languages.Current, CreatedAt = clock.GetUtcNow() };
        if (await passwords.JudgeAsync(account, Input.Password) is { Refused: true } weak)
        {
            return this.Refuse(weak);
        }

        account.PasswordHash = hasher.HashPassword(account, Input.Password);
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (!await links.SpendAsync(link, cancel))
        {
            return NotFound();
        }

        if (await MakeAsync(account) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        db.StaffSeats.Add(new StaffSeat { AccountId = account.Id, Role = StaffRole.Administrator, Since = clock.GetUtcNow() });
        chronicle.Record(account.Id, "account.first-administrator");
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        this.Tell(texts["Le site a son administrateur. Connectez-vous."]);
        return Redirect("~/compte/connexion");
    }

    private async Task<Outcome> MakeAsync(Account account)
    {
        var made = await accounts.CreateAsync(account);
        return Outcome.From(made.Errors.DistinctBy(e => e.Description)
            .Select(e => new Refusal("account.refused", e.Description) { Field = "Input.Email" }));
    }

    private async Task<AccountLink?> FindAsync(string token, CancellationToken cancel) =>
        await first.IsMissingAsync(cancel) ? await links.FindAsync(AccountLinkPurpose.FirstAdministrator, token, cancel) : null;
}
