using Pole.Features.Organisations.Demo;
using Pole.Platform.Content;
using Pole.Platform.Demo;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;

namespace Pole.Features.Organisations;

/// <summary>Organisations, their people and roles, the directory.</summary>
internal static class OrganisationsFeature
{
    public static IServiceCollection AddOrganisations(this IServiceCollection services)
    {
        services.AddScoped<MyOrganisations>();
        services.AddScoped<Team>();
        services.AddSingleton<Places>();
        services.AddScoped<IPersonalRecords, MyOrganisationRecords>();
        services.AddSingleton<TheAssociation>();
        services.AddScoped<IDemoChapter, DemoOrganisations>();
        services.AddScoped<IDemoChapter, DemoAssociation>();
        services.AddKnownAddresses("/espace", "/espace/organisations/nouvelle");
        services.AddSingleton(new MenuEntry(MenuArea.Member, "Vos organismes", "/espace", 10));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Organismes", "/admin/organisations", 30, Policies.Staff));
        services.AddJournalWords(
            ("organisation.created", "Organisme inscrit"),
            ("organisation.corrected", "Fiche corrigée"),
            ("organisation.roles-given", "Rôles donnés"),
            ("organisation.person-removed", "Personne retirée"));
        return services;
    }
}
