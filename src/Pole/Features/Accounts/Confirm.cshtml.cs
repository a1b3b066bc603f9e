using System.ComponentModel.DataAnnotations;
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

namespace Pole.Features.Accounts;

/// <summary>
/// Confirms an address, and signs in. Opening the link changes nothing, since mail scanners open links; and the password
/// is asked for, since whoever typed someone else's address knows the password but not the link, and its owner the reverse.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(Rates.Credentials)]
internal sealed class ConfirmModel(
    PoleDb db, AccountLinks links, Doorkeeper doorkeeper, SignInManager<Account> signIn, CurrentPerson person, Chronicle chronicle) : PageModel
{
    private static readonly Refusal WrongPassword = new(
        "confirmation.password", "Ce n’est pas le mot de passe choisi à l’inscription. Après cinq essais, un compte reste fermé un quart d’heure.")
    { Field = "Input.Password" };

    [FromQuery(Name = "jeton")]
    public string? Token { get; set; }

    [BindProperty]
    public Fields Input { get; set; } = new();

    /// <summary>The address to confirm; nothing when the link has been used or has expired.</summary>
    public string? Email { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => await FindAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is not { } link || !ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (await doorkeeper.AdmitAsync(Email!, Input.Password, cancel) is not { } account)
        {
            return this.Refuse(WrongPassword);
        }

        await using var transaction = await db.BeginWriteAsync(cancel);
        if (!await links.SpendAsync(link, cancel))
        {
            Email = null;
            return this.Refuse();
        }

        account.EmailConfirmed = true;
        chronicle.Record(account.Id, "account.confirmed");
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        if (!person.IsSignedIn)
        {
            await signIn.SignInAsync(account, isPersistent: false);
        }

        return Redirect("~/espace");
    }

    private async Task<AccountLink?> FindAsync(CancellationToken cancel)
    {
        var link = await links.FindAsync(AccountLinkPurpose.ConfirmAddress, Token, cancel);
        Email = link?.AccountId is { } id ? (await db.Users.FindAsync([id], cancel))?.Email : null;
        return link;
    }

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Indiquez votre mot de passe.")]
        [StringLength(StrongPassword.Longest, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string Password { get; set; } = "";
    }
}
