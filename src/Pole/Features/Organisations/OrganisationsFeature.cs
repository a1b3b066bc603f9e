using Pole.Features.Organisations.Demo;
using Pole.Features.Organisations.Invitations;
using Pole.Platform.Content;
using Pole.Platform.Demo;
using Pole.Platform.Identity;
using Pole.Platform.Jobs;
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
        services.AddScoped<Inviting>();
        services.AddScoped<Answering>();
        services.AddScoped<MyInvitations>();
        services.AddScoped<InvitationLetters>();
        services.AddScoped<IPersonalRecords, MyInvitationRecords>();
        services.AddJob<ForgetOldInvitations>();
        services.AddSingleton<TheAssociation>();
        services.AddScoped<IDemoChapter, DemoOrganisations>();
        services.AddScoped<IDemoChapter, DemoAssociation>();
        services.AddScoped<IDemoChapter, DemoInvitations>();
        services.AddKnownAddresses("/espace", "/espace/organisations/nouvelle");
        services.AddSingleton(new MenuEntry(MenuArea.Member, "Vos organismes", "/espace", 10));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Organismes", "/admin/organisations", 15, Policies.Staff));
        services.AddRecordNames<Organisation>("/admin/organisations", (db, ids) => db.Organisations.Where(o => ids.Contains(o.Id))
            .Select(o => new RecordName<Organisation>(o.Id, o.Name)));
        services.AddJournalWords(
            ("organisation.created", "Organisme inscrit"),
            ("organisation.corrected", "Fiche corrigée"),
            ("organisation.roles-given", "Rôles donnés"),
            ("organisation.person-removed", "Personne retirée"),
            ("organisation.person-invited", "Personne invitée"),
            ("organisation.invitation-sent-again", "Invitation envoyée à nouveau"),
            ("organisation.invitation-withdrawn", "Invitation retirée"),
            ("organisation.invitation-declined", "Invitation déclinée"),
            ("organisation.person-joined", "Invitation acceptée"));
        return services;
    }
}
