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

/// <summary>Sends a link to a new password, to an address that has an account; says the same to all.</summary>
[AllowAnonymous]
[EnableRateLimiting(Rates.Credentials)]
internal sealed class ForgotPasswordModel(PoleDb db, UserManager<Account> accounts, AccountLetters letters) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (await accounts.FindByEmailAsync(Input.Email.Trim()) is { } account)
        {
            await letters.ChoosePasswordAsync(account, cancel);
            await db.SaveChangesAsync(cancel);
        }

        return Redirect("~/compte/courrier-envoye?pour=mot-de-passe");
    }

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Indiquez votre adresse électronique.")]
        [ReachableAddress]
        public string Email { get; set; } = "";
    }
}
