using Pole.Features.Toolkits.Demo;
using Pole.Features.Toolkits.Downloads;
using Pole.Platform.Content;
using Pole.Platform.Demo;
using Pole.Platform.Identity;
using Pole.Platform.Jobs;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Toolkits;

/// <summary>The association's tools: their sheets, who may take them, and the register of who did.</summary>
internal static class ToolkitsFeature
{
    public static IServiceCollection AddToolkits(this IServiceCollection services)
    {
        services.AddContentSection<ToolkitSheet>(ToolkitShelf.Section, "/outils/{slug}", withFiles: true);
        services.AddContentCheck<ToolkitCheck>();
        services.AddScoped<ToolkitShelf>();
        services.AddScoped<DownloadRights>();
        services.AddScoped<HandOut>();
        services.AddScoped<IPersonalRecords, MyDownloadRecords>();
        services.AddScoped<IDemoChapter, DemoDownloads>();
        services.AddJob<TellOfNewVersions>();
        services.AddLetter("toolkit-new-version", "name", "toolkit", "version", "changes", "link");
        services.AddSingleton<ISearchSource, ToolkitsToFind>();
        services.AddSingleton<ISiteMapPart, ToolkitsToFind>();
        services.AddSingleton(new MenuEntry(MenuArea.Foot, "Outils", "/outils", 30));
        services.AddSingleton(new MenuEntry(MenuArea.Member, "Vos outils", "/espace/outils", 50));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Téléchargements", "/admin/outils", 45, Policies.AccreditationOfficer));
        return services;
    }
}
