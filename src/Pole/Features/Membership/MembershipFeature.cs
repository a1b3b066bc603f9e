using Pole.Features.Billing.Invoices;
using Pole.Features.Membership.Applying;
using Pole.Features.Membership.Benefits;
using Pole.Features.Membership.Demo;
using Pole.Features.Membership.Dues;
using Pole.Features.Membership.Invariants;
using Pole.Features.Organisations;
using Pole.Features.Resources;
using Pole.Platform;
using Pole.Platform.Demo;
using Pole.Platform.Identity;
using Pole.Platform.Invariants;
using Pole.Platform.Jobs;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Membership;

/// <summary>Memberships, dues and the benefits that they give.</summary>
internal static class MembershipFeature
{
    public static IServiceCollection AddMembership(this IServiceCollection services)
    {
        services.AddSettings<MembershipSettings>("Membership");
        services.AddScoped<MemberBenefits>();
        services.AddScoped<MembershipOffers>();
        services.AddScoped<MembershipLetters>();
        services.AddScoped<Applications>();
        services.AddScoped<Decisions>();
        services.AddScoped<DuesEditing>();
        services.AddScoped<IInvoicePaid, ActivateMembership>();
        services.AddScoped<IWaitingWork, ApplicationsWaiting>();
        services.AddScoped<INextSteps, MembershipSteps>();
        services.AddScoped<IResourceAccess, MemberReading>();
        services.AddJob<MoveMemberships>();
        services.AddInvariant<PeriodsApart>().AddInvariant<DuesAgree>();
        services.AddRecordNames<Membership>("/admin/adhesions", (db, ids) =>
            from membership in db.Memberships
            where ids.Contains(membership.Id)
            join organisation in db.Organisations on membership.OrganisationId equals organisation.Id
            select new RecordName<Membership>(membership.Id, organisation.Name));
        services.AddJournalWords([.. MembershipMoves.Words, ("dues.changed", "Barème des cotisations modifié")]);
        services.AddScoped<IDemoChapter, DemoMemberships>();
        services.AddSingleton<ISiteMapPart, JoinOnTheMap>();
        services.AddSingleton(new MenuEntry(MenuArea.Site, "Adhérer", "/adhesion", 60));
        services.AddSingleton(new MenuEntry(MenuArea.Member, "Adhésion", "/espace/adhesion", 20));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Adhésions", "/admin/adhesions", 20, Policies.Accountant));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Cotisations", "/admin/cotisations", 22, Policies.Accountant));
        return services;
    }
}
