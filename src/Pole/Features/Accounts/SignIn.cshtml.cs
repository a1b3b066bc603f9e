using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Pole.Kernel;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Accounts;

/// <summary>Opens a session.</summary>
[AllowAnonymous]
[EnableRateLimiting(Rates.Credentials)]
internal sealed class SignInModel(Doorkeeper doorkeeper, SignInManager<Account> signIn, CurrentPerson person) : PageModel
{
    /// <summary>One sentence for whatever is wrong: it tells nobody which addresses have an account.</summary>
    public static readonly Refusal Wrong = new(
        "sign-in.refused",
        "L’adresse ou le mot de passe ne correspond pas. Après cinq essais, un compte reste fermé un quart d’heure.")
    {
        Field = "Input.Password",
    };

    public static readonly Refusal NotConfirmed = new(
        "sign-in.not-confirmed", "Votre adresse n’est pas encore confirmée : ouvrez le lien que nous vous avons envoyé, ou demandez-en un autre ci-dessous.");

    [FromQuery(Name = "retour")]
    public string? ReturnTo { get; set; }

    [BindProperty]
    public Fields Input { get; set; } = new();

    public IActionResult OnGet() => person.IsSignedIn ? GoOn() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (person.IsSignedIn)
        {
            return GoOn();
        }

        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (await doorkeeper.AdmitAsync(Input.Email.Trim(), Input.Password, cancel) is not { } account)
        {
            return this.Refuse(Wrong);
        }

        if (!account.EmailConfirmed)
        {
            return this.Refuse(NotConfirmed);
        }

        await signIn.SignInAsync(account, isPersistent: false);
        return GoOn();
    }

    /// <summary>To the page that asked for a session, if it is one of ours; else to where the person's work is.</summary>
    private IActionResult GoOn() => Url.IsLocalUrl(ReturnTo) ? LocalRedirect(ReturnTo) : Redirect(Home);

    private string Home => person switch
    {
        { IsStaff: true } => "~/admin",
        { Funder: { } funder } => $"~/observatoire?financeur={Uri.EscapeDataString(funder)}",
        _ => "~/espace",
    };

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Indiquez votre adresse électronique.")]
        [StringLength(ReachableAddressAttribute.Longest, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string Email { get; set; } = "";

        [Required(ErrorMessage = "Indiquez votre mot de passe.")]
        [StringLength(StrongPassword.Longest, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string Password { get; set; } = "";
    }
}
