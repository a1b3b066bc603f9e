using Pole.Platform.Web.Keeping.Own;

namespace Pole.Platform.Web.Keeping;

internal static class KeepingRoom
{
    public static IServiceCollection AddKeeping(this IServiceCollection services) => services
        .AddSingleton<Editions>()
        .AddSingleton<KeptPages>()
        .AddSingleton<KnownReaders>()
        .AddSingleton<PackKeptPages>()
        .AddHostedService(provider => provider.GetRequiredService<PackKeptPages>());
}
