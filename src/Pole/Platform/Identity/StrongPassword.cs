using Microsoft.AspNetCore.Identity;

namespace Pole.Platform.Identity;

/// <summary>Refuses passwords that are easily guessed; asks for length, not for odd signs (OWASP ASVS 5, 6.2).</summary>
internal sealed class StrongPassword : IPasswordValidator<Account>
{
    /// <summary>"Safely unguessable" on zxcvbn's scale of 0 to 4.</summary>
    private const int LeastScore = 3;

    private const int LongestScored = 100;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        string[] known = ["pole", user.Name, user.Email ?? ""];
        var text = password ?? "";
        var score = Zxcvbn.Zxcvbn.MatchPassword(text[..Math.Min(text.Length, LongestScored)], known).Score;
        return Task.FromResult(score >= LeastScore
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError
            {
                Code = "PasswordTooEasy",
                Description = "Ce mot de passe se devine trop vite. Une phrase de quatre ou cinq mots sans lien entre eux convient bien.",
            }));
    }
}
