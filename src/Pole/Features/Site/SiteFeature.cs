using Pole.Features.Site.Api;
using Pole.Features.Site.Atlas;
using Pole.Features.Site.Demo;
using Pole.Features.Site.Finding;
using Pole.Features.Site.OpenData;
using Pole.Features.Site.Pages;
using Pole.Platform;
using Pole.Platform.Content;
using Pole.Platform.Demo;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Site;

/// <summary>Public pages from content/, help, site map, error pages.</summary>
internal static class SiteFeature
{
    public static IServiceCollection AddSite(this IServiceCollection services)
    {
        services.AddContentSection<SitePage>("pages");
        services.AddContentCheck<EventCheck>();
        services.AddContentSection<HelpSheet>("help", "/aide/{slug}");
        services.AddKnownAddresses(NewsFeed.Address, OpenDataEndpoints.CatalogueAddress, "/openapi/v1.json", "/api/v1/*", SiteAsk.Address, SiteAsk.Feed, AtlasModel.Address, "/admin/recherches");
        services.AddSettings<OpenDataSettings>("OpenData");
        services.AddScoped<OpenCatalogue>();
        services.AddScoped<SiteSearch>();
        services.AddScoped<IDemoChapter, DemoSearchesInVain>();
        services.AddScoped<SitePlace>();
        services.AddScoped<ISearchPlace>(inside => inside.GetRequiredService<SitePlace>());
        services.AddSingleton<IMenuSource, ContentMenu>();
        services.AddSingleton(new MenuEntry(MenuArea.Foot, "Carte", AtlasModel.Address, 42));
        services.AddSingleton<ISiteMapPart, AtlasOnTheMap>();
        services.AddSingleton(new MenuEntry(MenuArea.Foot, "Aide", "/aide", 90));
        services.AddSingleton(new MenuEntry(MenuArea.Foot, "Plan du site", "/plan-du-site", 95));
        services.AddSingleton<ISearchSource, PagesToFind>();
        services.AddSingleton<ISearchSource, DoorsToFind>();
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Recherches sans réponse", "/admin/recherches", 85, Policies.Editor));
        services.AddJournalWords(
            ("unanswered-search.dealt-with", "Recherche sans réponse traitée"),
            ("unanswered-search.reopened", "Recherche sans réponse rouverte"));
        services.AddHostedService<RefreshSearch>();
        return services;
    }

    public static IEndpointRouteBuilder MapSite(this IEndpointRouteBuilder routes)
    {
        routes.MapSiteMap();
        routes.MapWellKnown();
        routes.MapOpenSearch();
        routes.MapSuggestions();
        routes.MapNewsFeed();
        routes.MapFoundFeed();
        routes.MapOpenData();
        return routes;
    }
}
