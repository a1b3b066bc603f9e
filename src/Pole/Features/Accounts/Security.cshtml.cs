using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Identity.Tokens;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accounts;

/// <summary>The password, the browsers that are signed in, and the programs that act in the name of the person.</summary>
[Authorize]
[EnableRateLimiting(Rates.Credentials)]
internal sealed class SecurityModel(
    PoleDb db, CurrentPerson person, Doorkeeper doorkeeper, NewPassword passwords, OpenSessions sessions, ApiTokens tokens,
    SignInManager<Account> signIn, Chronicle chronicle, Texts texts) : PageModel
{
    private static readonly Refusal WrongPassword = new(
        "password.wrong", "Ce n’est pas votre mot de passe actuel. Après cinq essais, un compte reste fermé un quart d’heure.")
    { Field = "Input.Current" };

    [BindProperty]
    public Fields Input { get; set; } = new();

    public string Email { get; private set; } = "";

    public IReadOnlyList<OpenSession> Sessions { get; private set; } = [];

    /// <summary>What is typed to make a token; it is read by its own handler.</summary>
    public TokenFields Token { get; set; } = new();

    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];

    /// <summary>The token that was just made: shown on this answer and never again.</summary>
    public string? Made { get; private set; }

    public IReadOnlyList<SelectListItem> ScopeChoices => Choices.Of(Enum.GetValues<TokenScope>().Where(s => s != TokenScope.None), s => s.ToString(), s => texts[s.Label]);

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostPasswordAsync(CancellationToken cancel)
    {
        var account = await LoadAsync(cancel);
        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (await doorkeeper.AdmitAsync(account.Email!, Input.Current, cancel) is null)
        {
            return this.Refuse(WrongPassword);
        }

        if (await passwords.GiveAsync(account, Input.Password) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        await using var transaction = await db.BeginWriteAsync(cancel);
        await db.SaveChangesAsync(cancel);
        await sessions.EndOthersAsync(account.Id, cancel);
        await transaction.CommitAsync(cancel);
        await signIn.RefreshSignInAsync(account);
        this.Tell(texts["Votre mot de passe est changé. Vos autres sessions sont fermées."]);
        return Redirect("~/compte/securite");
    }

    public async Task<IActionResult> OnPostEndAsync(string? session, CancellationToken cancel)
    {
        if (!await sessions.EndAsync(person.Id, session ?? "", cancel))
        {
            return NotFound();
        }

        chronicle.Record(person.Id, "account.session-ended");
        await db.SaveChangesAsync(cancel);
        this.Tell(texts["Cette session est fermée."]);
        return Redirect("~/compte/securite");
    }

    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken cancel)
    {
        await sessions.EndOthersAsync(person.Id, cancel);
        chronicle.Record(person.Id, "account.session-ended");
        await db.SaveChangesAsync(cancel);
        this.Tell(texts["Vos autres sessions sont fermées."]);
        return Redirect("~/compte/securite");
    }

    public async Task<IActionResult> OnPostMakeTokenAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        await TryUpdateModelAsync(Token, nameof(Token));
        if (!ModelState.IsValid)
        {
            await LoadAsync(cancel);
            return this.Refuse();
        }

        var scopes = Token.Scopes.Aggregate(TokenScope.None, (all, one) => all | one);
        var (made, outcome) = await tokens.MakeAsync(person.Id, Token.Name.Trim(), scopes, cancel);
        if (outcome.Refused)
        {
            await LoadAsync(cancel);
            return this.Refuse(outcome.Refusal with { Field = outcome.Refusal.Field ?? "Token.Scopes" });
        }

        await db.SaveChangesAsync(cancel);
        await LoadAsync(cancel);
        ModelState.Clear();
        (Made, Token) = (made, new());
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeTokenAsync(Id<ApiToken>? token, CancellationToken cancel)
    {
        if (token is not { } id || !await tokens.RevokeAsync(person.Id, id, cancel))
        {
            return NotFound();
        }

        await db.SaveChangesAsync(cancel);
        this.Tell(texts["Ce jeton est révoqué : le programme qui l’utilise n’entre plus."]);
        return Redirect("~/compte/securite");
    }

    private async Task<Account> LoadAsync(CancellationToken cancel)
    {
        var account = await db.Users.FindAsync([person.Id], cancel)
            ?? throw new InvalidOperationException("A session outlived its account.");
        Email = account.Email!;
        Tokens = await tokens.ListAsync(account.Id, cancel);
        Sessions = await sessions.ListAsync(account.Id, cancel);
        return account;
    }

    internal sealed class TokenFields
    {
        [Required(ErrorMessage = "Donnez un nom à ce jeton.")]
        [StringLength(ApiToken.NameLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string Name { get; set; } = "";

        public List<TokenScope> Scopes { get; set; } = [];
    }

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Indiquez votre mot de passe actuel.")]
        [StringLength(StrongPassword.Longest, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string Current { get; set; } = "";

        [Required(ErrorMessage = "Choisissez un mot de passe.")]
        [StringLength(StrongPassword.Longest, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string Password { get; set; } = "";
    }
}
