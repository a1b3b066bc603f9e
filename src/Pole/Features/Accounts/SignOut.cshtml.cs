using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Accounts;

/// <summary>Ends the session, here and on the server, and clears what pages kept on the device; asks first where something there was not sent yet.</summary>
[AllowAnonymous]
internal sealed class SignOutModel(SignInManager<Account> signIn, CurrentPerson person) : PageModel
{
    /// <summary>Whether what waits on the device may be lost.</summary>
    [BindProperty]
    public bool Certain { get; set; }

    public bool HasWaiting => KeptOnDevice.HasWaiting(Request);

    public IActionResult OnGet() => person.IsSignedIn ? Page() : Redirect("~/");

    public async Task<IActionResult> OnPostAsync()
    {
        if (HasWaiting && !Certain && person.IsSignedIn)
        {
            return Redirect("~/compte/deconnexion");
        }

        await signIn.SignOutAsync();
        KeptOnDevice.Clear(Response);
        return Redirect("~/");
    }
}
