using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Actions.Synergies;

internal static class SynergiesRegistration
{
    public static void AddSynergies(this IServiceCollection services)
    {
        services.AddScoped<SynergyReading>();
        services.AddScoped<SynergyBoards>();
        services.AddScoped<SynergySheets>();
        services.AddScoped<SynergiesCsv>();
        services.AddScoped<TellingOn>();
        services.AddSingleton(new MenuEntry(MenuArea.Relay, "Vos synergies", "/relais/synergies", 24));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Synergies", "/admin/actions/synergies", 54, Policies.ActionReviewer));
    }

    public static void MapSynergies(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/relais/synergies.csv", SynergiesCsv.MineAsync).RequireAuthorization();
        routes.MapGet("/admin/actions/synergies.csv", SynergiesCsv.NetworkAsync).RequireAuthorization(Policies.ActionReviewer);
    }
}
