using Pole.Features.Actions.Invariants;
using Pole.Platform.Identity;
using Pole.Platform.Invariants;
using Pole.Platform.Journal;
using Pole.Platform.Web;

namespace Pole.Features.Actions.Initiatives;

internal static class InitiativesRegistration
{
    public static void AddInitiatives(this IServiceCollection services)
    {
        services.AddScoped<MyInitiatives>();
        services.AddScoped<InitiativeFormReader>();
        services.AddScoped<InitiativeFile>();
        services.AddScoped<InitiativeFormParts>();
        services.AddScoped<InitiativeSheets>();
        services.AddScoped<Attaching>();
        services.AddScoped<Naming>();
        services.AddInvariant<InitiativesShared>();
        services.AddJournalWords(InitiativeMoves.Words);
        services.AddRecordNames<Initiative>("/admin/demarches", (db, ids) => db.Initiatives.Where(i => ids.Contains(i.Id))
            .Select(i => new RecordName<Initiative>(i.Id, i.Title)));
        services.AddSingleton(new MenuEntry(MenuArea.Relay, "Vos démarches", "/relais/demarches", 22));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Démarches", "/admin/demarches", 52, Policies.ActionReviewer));
    }
}
