using Pole.Features.Resources.Api;
using Pole.Features.Resources.CaseStudies.Checks;
using Pole.Features.Resources.Citing;
using Pole.Features.Resources.Contributions;
using Pole.Features.Resources.Finding;
using Pole.Features.Resources.Harvesting;
using Pole.Features.Resources.Harvesting.Oai;
using Pole.Features.Resources.Importing;
using Pole.Features.Resources.Importing.Drafting;
using Pole.Features.Resources.Kinds;
using Pole.Features.Resources.OpenData;
using Pole.Features.Resources.Printing;
using Pole.Platform.Content;
using Pole.Platform.Geography;
using Pole.Platform.Identity;
using Pole.Platform.OpenData;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Resources;

/// <summary>The resource centre: what is written in <c>content/resources/</c>, found and read.</summary>
internal static class ResourcesFeature
{
    public static IServiceCollection AddResources(this IServiceCollection services) => services
        .AddContentSection<Resource>("resources", ResourceAsk.Address + "/{slug}")
        .AddContentCheck<ResourceCheck>()
        .AddContentCheck<RecordCheck>()
        .AddKnownAddresses(ResourceAsk.Address, ResourceAsk.Feed, OaiEndpoint.Address, ResourceFormat.SchemaPath, "/admin/ressources/importer")
        .AddSingleton(new MenuEntry(MenuArea.Site, "Ressources", ResourceAsk.Address, 30))
        .AddSingleton<ISiteMapPart, ResourceAddresses>()
        .AddSingleton<ISearchSource, ResourcesToFind>()
        .AddSingleton<IAtlasLayer, CaseStudiesInTheAtlas>()
        .AddSingleton<CaseStudyChecks>()
        .AddSingleton<SheetImporter>()
        .AddScoped<DraftChoices>()
        .AddSingleton(new MenuEntry(MenuArea.Staff, "Importer une fiche", "/admin/ressources/importer", 82, Policies.Editor))
        .AddScoped<IContentReview, CaseStudyRemarks>()
        .AddScoped<ResourceWords>()
        .AddScoped<ResourcePages>()
        .AddScoped<SourceView>()
        .AddScoped<ResourceAskReader>()
        .AddScoped<ResourceSearch>()
        .AddScoped<ResourcePlace>()
        .AddScoped<ISearchPlace>(provider => provider.GetRequiredService<ResourcePlace>())
        .AddScoped<ResourceReader>()
        .AddScoped<ISearchReader>(provider => provider.GetRequiredService<ResourceReader>())
        .AddScoped<IResourceAccess, TeamAccess>()
        .AddHarvesting()
        .AddContributions()
        .AddScoped<IOpenTable, ResourcesTable>()
        .AddScoped<IOpenTable, FiguresTable>()
        .AddSingleton(new HomePart(nameof(FeaturedResources), 20));

    public static IEndpointRouteBuilder MapResources(this IEndpointRouteBuilder routes)
    {
        routes.MapResourceEndpoints();
        routes.MapNewResourcesFeed();
        routes.MapCitations();
        routes.MapPrintedResources();
        routes.MapOai();
        return routes;
    }
}
