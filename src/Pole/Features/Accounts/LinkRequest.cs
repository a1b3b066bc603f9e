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

/// <summary>A page that takes an address and sends it a link; it says the same whether the address has an account or not.</summary>
[AllowAnonymous]
[EnableRateLimiting(Rates.Credentials)]
internal abstract class LinkRequest(PoleDb db, UserManager<Account> accounts) : PageModel
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
            await WriteAsync(account, cancel);
            await db.SaveChangesAsync(cancel);
        }

        return Redirect($"~/compte/courrier-envoye?pour={Purpose}");
    }

    /// <summary>What the next page says the letter is for.</summary>
    protected abstract string Purpose { get; }

    /// <summary>Posts the letter, if this account waits for one.</summary>
    protected abstract Task WriteAsync(Account account, CancellationToken cancel);

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Indiquez votre adresse électronique.")]
        [ReachableAddress]
        public string Email { get; set; } = "";
    }
}
