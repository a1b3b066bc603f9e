using Pole.Features.SavedSearches.Alerts;
using Pole.Features.SavedSearches.Demo;
using Pole.Platform;
using Pole.Platform.Content;
using Pole.Platform.Demo;
using Pole.Platform.Identity;
using Pole.Platform.Jobs;
using Pole.Platform.Journal;
using Pole.Platform.Mail;
using Pole.Platform.Web;

namespace Pole.Features.SavedSearches;

/// <summary>The searches that people keep, and the letters that tell them what these newly find.</summary>
internal static class SavedSearchesFeature
{
    public static IServiceCollection AddSavedSearches(this IServiceCollection services)
    {
        services.AddScoped<SearchPlaces>();
        services.AddScoped<MySearches>();
        services.AddScoped<IPersonalRecords, MySearchRecords>();
        services.AddScoped<IDemoChapter, DemoSearches>();
        services.AddSettings<AlertSettings>("Alerts");
        services.AddScoped<News>();
        services.AddScoped<NewsLetter>();
        services.AddJob<TellWhatIsNew>();
        services.AddLetter(NewsLetter.Template, "name", "count", "titles", "links", "reasons", "link", Letter.Unsubscribe);
        services.AddKnownAddresses("/espace/recherches");
        services.AddSingleton(new MenuEntry(MenuArea.Member, "Recherches enregistrées", "/espace/recherches", 70));
        services.AddJournalWords(
            ("saved-search.saved", "Recherche enregistrée"),
            ("saved-search.changed", "Recherche enregistrée modifiée"),
            ("saved-search.stopped", "Courriels d’une recherche arrêtés par leur lien"),
            ("saved-search.deleted", "Recherche enregistrée supprimée"));
        return services;
    }
}
