namespace Pole.Platform.Web.Keeping;

internal static class KeepingRoom
{
    public static IServiceCollection AddKeeping(this IServiceCollection services) => services
        .AddSingleton<KeptPages>()
        .AddSingleton<PublicPages>()
        .AddSingleton<PackKeptPages>()
        .AddHostedService(provider => provider.GetRequiredService<PackKeptPages>());
}
