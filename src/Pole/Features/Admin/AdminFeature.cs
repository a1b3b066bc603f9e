using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;

namespace Pole.Features.Admin;

/// <summary>The admin home and menu, the outbox and the journal; each feature keeps its own admin pages.</summary>
internal static class AdminFeature
{
    public static IServiceCollection AddAdmin(this IServiceCollection services)
    {
        services.AddScoped<RecordedLines>();
        services.AddScoped<IWaitingWork, LettersThatFailed>();
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Accueil", "/admin", 0, Policies.Staff));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Courriels", "/admin/courriers", 90, Policies.Administrator));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Journal", "/admin/journal", 95, Policies.Administrator));
        services.AddJournalWords(("letter.tried-again", "Courriel renvoyé"));
        return services;
    }
}
