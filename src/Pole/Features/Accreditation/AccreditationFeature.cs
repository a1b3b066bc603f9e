using Pole.Features.Accreditation.Applying;
using Pole.Features.Accreditation.Certificates;
using Pole.Features.Accreditation.Coverage;
using Pole.Features.Accreditation.Demo;
using Pole.Features.Accreditation.Invariants;
using Pole.Features.Accreditation.Opinions;
using Pole.Features.Accreditation.Perimeters;
using Pole.Features.Accreditation.Reviewing;
using Pole.Features.Accreditation.Upkeep;
using Pole.Features.Organisations;
using Pole.Features.Resources;
using Pole.Platform.Content;
using Pole.Platform.Demo;
using Pole.Platform.Geography;
using Pole.Platform.Identity;
using Pole.Platform.Invariants;
using Pole.Platform.Jobs;
using Pole.Platform.Journal;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accreditation;

/// <summary>Schemes, applications, review, the register and its verification.</summary>
internal static class AccreditationFeature
{
    public static IServiceCollection AddAccreditation(this IServiceCollection services)
    {
        services.AddContentSection<SchemeSheet>("schemes", "/referentiels/{slug}");
        services.AddScoped<Schemes>();
        services.AddScoped<AccreditationRegister>();
        services.AddScoped<EvidenceShelf>();
        services.AddScoped<MyApplications>();
        services.AddScoped<Impartiality>();
        services.AddScoped<Review>();
        services.AddScoped<GrantRules>();
        services.AddScoped<TerritoryNames>();
        services.AddScoped<PerimeterWords>();
        services.AddOpinions();
        services.AddUpkeep();
        services.AddScoped<CoverageReader>();
        services.AddSingleton<BadgeIssuer>();
        services.AddScoped<SigningKeys>();
        services.AddScoped<Badge>();
        services.AddScoped<Certificate>();
        services.AddScoped<IWaitingWork, ApplicationsWaiting>();
        services.AddScoped<INextSteps, AccreditationSteps>();
        services.AddScoped<IResourceAccess, AccreditedReading>();
        services.AddJob<ExpireAccreditations>();
        services.AddInvariant<AccreditationsGiven>();
        services.AddJournalWords(AccreditationMoves.Words);
        services.AddRecordNames<Accreditation>("/admin/accreditations", (db, ids) =>
            from accreditation in db.Accreditations
            where ids.Contains(accreditation.Id) && accreditation.Status != AccreditationStatus.Draft
            join person in db.Users on accreditation.PersonId equals person.Id
            select new RecordName<Accreditation>(accreditation.Id, person.Name));
        services.AddScoped<IPersonalRecords, MyAccreditationRecords>();
        services.AddScoped<IDemoChapter, DemoAccreditations>();
        services.AddLetters();
        services.AddSingleton<ISiteMapPart, SchemesOnTheMap>();
        services.AddScoped<DirectoryRegister>();
        services.AddScoped<ISearchSource, DirectoryToFind>();
        services.AddSingleton<ISearchSource, SchemesToFind>();
        services.AddScoped<IAtlasLayer, DirectoryInTheAtlas>();
        services.AddSingleton(new MenuEntry(MenuArea.Member, "Espace des relais", "/relais", 60));
        services.AddSingleton(new MenuEntry(MenuArea.Relay, "Vos accréditations", "/relais", 0));
        services.AddSingleton(new MenuEntry(MenuArea.Relay, "Votre espace", "/espace", 90));
        services.AddSingleton(new MenuEntry(MenuArea.Relay, "Demander une accréditation", "/relais/accreditations/demande", 10));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Accréditations", "/admin/accreditations", 40, Policies.AccreditationOfficer));
        services.AddSingleton(new MenuEntry(MenuArea.Foot, "Annuaire", "/annuaire", 40));
        services.AddSingleton(new MenuEntry(MenuArea.Foot, "Couverture du territoire", "/couverture", 42));
        services.AddSingleton(new MenuEntry(MenuArea.Foot, "Vérifier une accréditation", "/verification", 45));
        return services;
    }

    public static IEndpointRouteBuilder MapAccreditation(this IEndpointRouteBuilder routes)
    {
        routes.MapIssuerFiles();
        routes.MapHolderFiles();
        routes.MapCoverageCsv();
        return routes;
    }

    private static void AddOpinions(this IServiceCollection services)
    {
        services.AddScoped<Asking>();
        services.AddScoped<OpinionDesk>();
        services.AddScoped<OpinionLetters>();
        services.AddJob<ForgetExperts>();
        services.AddLetter("expert-asked", "name", "scheme", "organisation", "question", "until", "link");
        services.AddLetter("expert-answered", "name", "scheme", "expert", "link");
    }

    private static void AddUpkeep(this IServiceCollection services)
    {
        services.AddScoped<UpkeepBook>();
        services.AddJob<WarnOfUpkeep>();
        services.AddScoped<IWaitingWork, UpkeepWaiting>();
        services.AddLetter("accreditation-upkeep", "name", "scheme", "organisation", "duty", "until", "done", "link");
    }

    private static void AddLetters(this IServiceCollection services)
    {
        services.AddScoped<AccreditationLetters>();
        foreach (var letter in new[] { "application-submitted", "accreditation-question", "accreditation-granted", "accreditation-refused" })
        {
            services.AddLetter(letter, "name", "scheme", "organisation", "until", "reason", "link");
        }
    }
}
