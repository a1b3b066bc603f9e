using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Identity;

namespace Pole.Features.Accounts;

/// <summary>Ends the session, here and on the server.</summary>
[AllowAnonymous]
internal sealed class SignOutModel(SignInManager<Account> signIn, CurrentPerson person) : PageModel
{
    public IActionResult OnGet() => person.IsSignedIn ? Page() : Redirect("~/");

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return Redirect("~/");
    }
}
