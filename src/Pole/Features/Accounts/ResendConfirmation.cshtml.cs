using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Accounts;

/// <summary>Sends the confirmation letter again, to an account that waits for it.</summary>
[AllowAnonymous]
[EnableRateLimiting(Rates.Credentials)]
internal sealed class ResendConfirmationModel(PoleDb db, UserManager<Account> accounts, AccountLetters letters) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (await accounts.FindByEmailAsync(Input.Email.Trim()) is { EmailConfirmed: false } account)
        {
            await letters.ConfirmAsync(account, cancel);
            await db.SaveChangesAsync(cancel);
        }

        return Redirect("~/compte/courrier-envoye?pour=inscription");
    }

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Indiquez votre adresse électronique.")]
        [ReachableAddress]
        public string Email { get; set; } = "";
    }
}
