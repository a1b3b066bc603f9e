using Pole.Platform.Content;
using Pole.Platform.Demo;
using Pole.Platform.Identity;
using Pole.Platform.Identity.Tokens;
using Pole.Platform.Journal;
using Pole.Platform.Web;

namespace Pole.Features.Accounts;

/// <summary>Sign in, register, my data.</summary>
internal static class AccountsFeature
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddScoped<AccountLetters>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<Registration>();
        services.AddScoped<NewPassword>();
        services.AddScoped<IDemoChapter, DemoAccounts>();
        services.AddScoped<PersonalData>();
        services.AddKnownAddresses("/compte/connexion", "/compte/inscription", "/compte/mot-de-passe-oublie", "/compte/securite", "/compte/donnees");
        services.AddSingleton(new MenuEntry(MenuArea.Member, "Connexion et sécurité", "/compte/securite", 90));
        services.AddSingleton(new MenuEntry(MenuArea.Member, "Vos données", "/compte/donnees", 91));
        services.AddRecordNames<Account>(null, (db, ids) => db.Users.Where(a => ids.Contains(a.Id))
            .Select(a => new RecordName<Account>(a.Id, a.Name)));
        services.AddJournalWords(
            ("account.registered", "Compte demandé"),
            ("account.created", "Compte créé par l’équipe"),
            ("account.first-administrator", "Premier administrateur nommé"),
            ("account.confirmed", "Adresse confirmée"),
            ("account.changed", "Identité corrigée"),
            ("account.password-changed", "Mot de passe changé"),
            ("account.reset", "Compte rouvert par l’équipe"),
            ("account.session-ended", "Session fermée à distance"),
            (ApiTokens.Made, "Jeton d’accès créé"),
            (ApiTokens.Revoked, "Jeton d’accès révoqué"));
        return services;
    }
}
