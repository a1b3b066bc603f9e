using Pole.Platform.Web;

namespace Pole.Platform.Identity;

/// <summary>The addresses that letters and commands hand out.</summary>
internal static class AccountAddresses
{
    extension(SiteSettings site)
    {
        public string SignIn(string language) => site.In(language, "/compte/connexion");

        public string ForgotPassword(string language) => site.In(language, "/compte/mot-de-passe-oublie");

        public string ConfirmAddress(string token, string language) => site.In(language, $"/compte/confirmation?jeton={token}");

        public string ChoosePassword(string token, string language = "fr") => site.In(language, $"/compte/nouveau-mot-de-passe?jeton={token}");

        private string In(string language, string path) => site.Absolute(language == "en" ? Languages.EnglishPrefix + path : path);
    }
}
