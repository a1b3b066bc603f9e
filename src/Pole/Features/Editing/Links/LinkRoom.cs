using Microsoft.Extensions.Options;
using Pole.Platform;
using Pole.Platform.Jobs;
using Pole.Platform.Web;

namespace Pole.Features.Editing.Links;

/// <summary>Whether links to other sites still lead there.</summary>
internal static class LinkRoom
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static IServiceCollection AddLinks(this IServiceCollection services)
    {
        services.AddSettings<LinkSettings>("Links");
        services.AddScoped<OutsideLinks>();
        services.AddScoped<IWaitingWork, BrokenLinks>();
        services.AddJob<AskOutsideLinks>();
        services.AddHttpClient<LinkAsker>((provider, http) =>
            {
                http.Timeout = Patience;
                http.DefaultRequestHeaders.UserAgent.ParseAdd($"PoleLinks/1.0 (+{provider.GetRequiredService<IOptions<SiteSettings>>().Value.BaseUrl})");
            })
            .ConfigurePrimaryHttpMessageHandler(provider => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = false,
                ConnectCallback = provider.GetRequiredService<IOptions<LinkSettings>>().Value.AskPrivate ? null : PublicDoors.OpenAsync,
            });
        return services;
    }
}
