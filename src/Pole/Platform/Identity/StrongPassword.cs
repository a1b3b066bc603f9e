using Microsoft.AspNetCore.Identity;

namespace Pole.Platform.Identity;

/// <summary>Refuses passwords that are easily guessed, and says why; asks for length, not for odd signs (OWASP ASVS 5, 6.2).</summary>
internal sealed class StrongPassword : IPasswordValidator<Account>
{
    public const int Longest = 200;

    /// <summary>"Safely unguessable" on zxcvbn's scale of 0 to 4.</summary>
    private const int LeastScore = 3;

    private const int LongestScored = 100;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var text = password ?? "";
        var result = Zxcvbn.Zxcvbn.MatchPassword(text[..Math.Min(text.Length, LongestScored)], WordsOf(user));
        return Task.FromResult(result.Score >= LeastScore
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = "PasswordTooEasy", Description = Advice(result) }));
    }

    /// <summary>What anyone who knows the person would try first.</summary>
    private static IEnumerable<string> WordsOf(Account user) =>
        ["pole", "ecoconception", user.Email ?? "", .. user.Name.Split(' '), .. (user.Email ?? "").Split('@', '.', '-', '_')];

    /// <summary>What the longest weak part of the password is, and what to do instead.</summary>
    private static string Advice(Zxcvbn.Result result) =>
        result.MatchSequence.Where(m => m.Pattern != "bruteforce").MaxBy(m => m.Token.Length)?.Pattern switch
        {
            "dictionary" => "Ce mot de passe tient à un mot, un nom ou un mot de passe courant, que l’on essaie en premier. Une phrase de quatre ou cinq mots sans lien entre eux convient bien.",
            "spatial" => "Ce mot de passe suit les touches du clavier, que l’on essaie en premier. Une phrase de quatre ou cinq mots sans lien entre eux convient bien.",
            "repeat" or "sequence" => "Ce mot de passe contient une répétition ou une suite, comme « aaaa » ou « 1234 ». Une phrase de quatre ou cinq mots sans lien entre eux convient bien.",
            "date" => "Ce mot de passe contient une date, que l’on essaie en premier. Une phrase de quatre ou cinq mots sans lien entre eux convient bien.",
            _ => "Ce mot de passe se devine trop vite. Une phrase de quatre ou cinq mots sans lien entre eux convient bien.",
        };
}
