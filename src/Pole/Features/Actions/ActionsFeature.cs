using Pole.Features.Accreditation.Upkeep;
using Pole.Features.Actions.Api;
using Pole.Features.Actions.Checks;
using Pole.Features.Actions.Demo;
using Pole.Features.Actions.Digest;
using Pole.Features.Actions.FollowUps;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Actions.Invariants;
using Pole.Features.Actions.OnSite;
using Pole.Features.Actions.Quality;
using Pole.Features.Actions.Ratings;
using Pole.Features.Actions.Reviewing;
using Pole.Features.Actions.Sheets;
using Pole.Features.Actions.Stories;
using Pole.Features.Actions.Synergies;
using Pole.Features.Actions.Types;
using Pole.Features.Organisations;
using Pole.Platform;
using Pole.Platform.Content;
using Pole.Platform.Demo;
using Pole.Platform.Identity;
using Pole.Platform.Invariants;
using Pole.Platform.Jobs;
using Pole.Platform.Journal;
using Pole.Platform.Mail;
using Pole.Platform.Web;

namespace Pole.Features.Actions;

/// <summary>What intermediaries delivered: log, checks, evidence, review.</summary>
internal static class ActionsFeature
{
    public static IServiceCollection AddActions(this IServiceCollection services)
    {
        services.AddContentSection<TypeSheet>(TypeSheets.Section);
        services.AddContentCheck<TypeSheetCheck>();
        services.AddSingleton<TypeSheets>();
        services.AddScoped<MyActions>();
        services.AddSingleton<DeliveredServices>();
        services.AddScoped<ActionFormReader>();
        services.AddScoped<NamedCompanies>();
        services.AddScoped<Drafting>();
        services.AddScoped<ReadAhead>();
        services.AddScoped<Submission>();
        services.AddScoped<IUpkeepDeeds, ActionsForUpkeep>();
        services.AddScoped<ILoggedDeeds, ActionsAsDeeds>();
        services.AddSettings<ReviewSettings>("Review");
        services.AddScoped<PlanReview>();
        services.AddScoped<ActionReview>();
        services.AddScoped<ActionComparison>();
        services.AddScoped<ActionLetters>();
        services.AddScoped<ActionSheets>();
        services.AddScoped<ActionFormParts>();
        services.AddScoped<ActionTelling>();
        services.AddScoped<ActionLogging>();
        services.AddScoped<StoryDesk>();
        services.AddScoped<InitiativeStoryDesk>();
        services.AddScoped<ActionsSheet>();
        services.AddScoped<SheetImport>();
        services.AddScoped<OnSiteDrafts>();
        services.AddScoped<QualityReading>();
        services.AddInitiatives();
        services.AddFollowUps();
        services.AddSynergies();
        services.AddScoped<DigestPoints>();
        services.AddScoped<RatingDoor>();
        services.AddJob<TellTheWeek>();
        services.AddLetter(TellTheWeek.Template, "name", "titles", "links", "reasons", "link", Letter.Unsubscribe);
        services.AddScoped<IWaitingWork, ActionsWaiting>();
        services.AddScoped<INextSteps, ActionSteps>();
        services.AddScoped<IPersonalRecords, MyActionRecords>();
        services.AddScoped<IPersonalRecords, MyDigestRecords>();
        services.AddChecks();
        services.AddInvariant<ActionsWhole>().AddInvariant<ActionsReviewed>();
        services.AddKnownAddresses(OnSiteEndpoints.Page);
        services.AddJournalWords(ActionMoves.Words);
        services.AddRecordNames<Action>("/admin/actions", (db, ids) => db.Actions.Where(a => ids.Contains(a.Id))
            .Select(a => new RecordName<Action>(a.Id, a.Reference)));
        services.AddSingleton(new MenuEntry(MenuArea.Relay, "Vos actions", "/relais/actions", 20));
        services.AddSingleton(new MenuEntry(MenuArea.Relay, "Saisir sur le terrain", OnSiteEndpoints.Page, 21));
        services.AddSingleton(new MenuEntry(MenuArea.Relay, "Votre qualité", "/relais/qualite", 25));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Actions", "/admin/actions", 50, Policies.ActionReviewer));
        foreach (var letter in ActionLetters.Names)
        {
            services.AddLetter(letter, "name", "action", "date", "comment", "link");
        }

        services.AddScoped<DemoInvention>();
        services.AddScoped<IDemoChapter, DemoActions>();
        services.AddScoped<IDemoChapter, DemoInitiatives>();
        services.AddScoped<IDemoChapter, DemoFollowUps>();
        return services;
    }
}
