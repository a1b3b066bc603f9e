namespace Pole.Features.Site;

/// <summary>Public pages from content/, news, site map, feeds.</summary>
internal static class SiteFeature
{
    public static IServiceCollection AddSite(this IServiceCollection services) => services;

    public static IEndpointRouteBuilder MapSite(this IEndpointRouteBuilder routes) => routes;
}
