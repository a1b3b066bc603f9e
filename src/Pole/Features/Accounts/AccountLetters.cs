using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Mail;
using Pole.Platform.Web;

namespace Pole.Features.Accounts;

/// <summary>
/// The letters about an account. They join the unit of work, and the caller saves. Letters that anyone can cause by
/// typing an address are few an hour for each address, so that nobody's mailbox can be flooded from here.
/// </summary>
internal sealed class AccountLetters(PoleDb db, Postman postman, AccountLinks links, IOptions<SiteSettings> site, TimeProvider clock)
{
    public const int MostAnHour = 5;

    public async Task ConfirmAsync(Account account, CancellationToken cancel)
    {
        if (await MayPostAsync(account, "confirm-account", cancel))
        {
            var token = links.Add(AccountLinkPurpose.ConfirmAddress, account.Id);
            Post(account, "confirm-account", site.Value.ConfirmAddress(token, account.Language));
        }
    }

    public async Task AccountExistsAsync(Account account, CancellationToken cancel)
    {
        if (await MayPostAsync(account, "account-exists", cancel))
        {
            Post(account, "account-exists", site.Value.SignIn(account.Language));
        }
    }

    public async Task ChoosePasswordAsync(Account account, CancellationToken cancel)
    {
        if (await MayPostAsync(account, "reset-password", cancel))
        {
            var token = links.Add(AccountLinkPurpose.ChoosePassword, account.Id);
            Post(account, "reset-password", site.Value.ChoosePassword(token, account.Language));
        }
    }

    public void PasswordChanged(Account account) =>
        Post(account, "password-changed", site.Value.ForgotPassword(account.Language));

    private async Task<bool> MayPostAsync(Account account, string template, CancellationToken cancel)
    {
        var anHourAgo = clock.GetUtcNow().AddHours(-1);
        return await db.Outbox.CountAsync(l => l.To == account.Email && l.Template == template && l.WrittenAt > anHourAgo, cancel) < MostAnHour;
    }

    private void Post(Account account, string template, string link) => postman.Post(new Letter
    {
        To = account.Email!,
        Template = template,
        Language = account.Language,
        Values = new Dictionary<string, string> { ["name"] = account.Name, ["link"] = link },
    });
}
