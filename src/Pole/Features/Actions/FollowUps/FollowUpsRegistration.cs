using Pole.Features.Actions.Invariants;
using Pole.Platform.Identity;
using Pole.Platform.Invariants;
using Pole.Platform.Web;

namespace Pole.Features.Actions.FollowUps;

internal static class FollowUpsRegistration
{
    public static void AddFollowUps(this IServiceCollection services)
    {
        services.AddScoped<FollowUpReading>();
        services.AddScoped<FollowUpDesk>();
        services.AddScoped<IPersonalRecords, MyFollowUpRecords>();
        services.AddInvariant<FollowUpsTrue>();
        services.AddSingleton(new MenuEntry(MenuArea.Relay, "Suivis", "/relais/suivis", 23));
    }
}
