using Pole.Platform.Web;

namespace Pole.Platform.Identity;

/// <summary>The addresses that letters and commands hand out.</summary>
internal static class AccountAddresses
{
    extension(SiteSettings site)
    {
        public string SignIn(string language) => site.Absolute("/compte/connexion", language);

        public string ForgotPassword(string language) => site.Absolute("/compte/mot-de-passe-oublie", language);

        public string ConfirmAddress(string token, string language) => site.Absolute($"/compte/confirmation?jeton={token}", language);

        public string ChoosePassword(string token, string language = "fr") => site.Absolute($"/compte/nouveau-mot-de-passe?jeton={token}", language);
    }
}
