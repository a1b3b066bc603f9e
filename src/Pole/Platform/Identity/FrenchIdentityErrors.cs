using Microsoft.AspNetCore.Identity;

namespace Pole.Platform.Identity;

/// <summary>What Identity says to people, in French (the key of the translations).</summary>
internal sealed class FrenchIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Error(nameof(DefaultError), "La demande n’a pas abouti. Réessayez dans un instant.");

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), "Le compte vient d’être modifié ailleurs. Rechargez la page, puis recommencez.");

    public override IdentityError InvalidToken() => Error(nameof(InvalidToken), "Ce lien n’est plus valable. Demandez-en un nouveau.");

    public override IdentityError InvalidEmail(string? email) => Error(nameof(InvalidEmail), "Cette adresse n’a pas la forme nom@domaine.fr.");

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), "Cette adresse contient un signe que nous ne pouvons pas accepter.");

    public override IdentityError DuplicateEmail(string email) => Error(nameof(DuplicateEmail), "Un compte existe déjà pour cette adresse.");

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateEmail), "Un compte existe déjà pour cette adresse.");

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "Le mot de passe actuel n’est pas le bon.");

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), "Le mot de passe compte au moins douze caractères.");

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
