using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accounts;

/// <summary>Chooses a new password with a link received by mail. Every session of the account ends.</summary>
[AllowAnonymous]
[EnableRateLimiting(Rates.Credentials)]
internal sealed class ChoosePasswordModel(
    PoleDb db, AccountLinks links, NewPassword passwords, OpenSessions sessions, Texts texts) : PageModel
{
    [FromQuery(Name = "jeton")]
    public string? Token { get; set; }

    [BindProperty]
    public Fields Input { get; set; } = new();

    /// <summary>The address of the account; nothing when the link has been used or has expired.</summary>
    public string? Email { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => await FindAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is not ({ } link, { } account) || !ModelState.IsValid)
        {
            return this.Refuse();
        }

        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await passwords.GiveAsync(account, Input.Password) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        if (!await links.SpendAsync(link, cancel))
        {
            Email = null;
            return this.Refuse();
        }

        // The letter reached its reader: the address is proven as well.
        account.EmailConfirmed = true;
        await sessions.EndAllAsync(account.Id, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        this.Tell(texts["Votre mot de passe est changé, et toutes vos sessions sont fermées. Connectez-vous avec le nouveau."]);
        return Redirect("~/compte/connexion");
    }

    private async Task<(AccountLink Link, Account Account)?> FindAsync(CancellationToken cancel)
    {
        var link = await links.FindAsync(AccountLinkPurpose.ChoosePassword, Token, cancel);
        if (link?.AccountId is not { } id || await db.Users.FindAsync([id], cancel) is not { } account)
        {
            return null;
        }

        Email = account.Email;
        return (link, account);
    }

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Choisissez un mot de passe.")]
        [StringLength(StrongPassword.Longest, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string Password { get; set; } = "";
    }
}
