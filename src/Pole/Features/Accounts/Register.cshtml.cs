using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Accounts;

/// <summary>Creates an account, to be confirmed by mail.</summary>
[AllowAnonymous]
[EnableRateLimiting(Rates.Credentials)]
internal sealed class RegisterModel(Registration registration, CurrentPerson person) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public IActionResult OnGet() => person.IsSignedIn ? Redirect("~/espace") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (await registration.TakeAsync(Input.Name.Trim(), Input.Email.Trim(), Input.Password, cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        return Redirect("~/compte/courrier-envoye?pour=inscription");
    }

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Indiquez votre nom.")]
        [StringLength(Account.NameLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string Name { get; set; } = "";

        [Required(ErrorMessage = "Indiquez votre adresse électronique.")]
        [ReachableAddress]
        public string Email { get; set; } = "";

        [Required(ErrorMessage = "Choisissez un mot de passe.")]
        [MinLength(IdentityRoom.ShortestPassword, ErrorMessage = "Le mot de passe compte au moins douze caractères.")]
        [StringLength(StrongPassword.Longest, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string Password { get; set; } = "";
    }
}
