using Pole.Platform.Content;

namespace Pole.Features.Resources;

/// <summary>The resource centre: what is written in <c>content/resources/</c>, found and read.</summary>
internal static class ResourcesFeature
{
    public static IServiceCollection AddResources(this IServiceCollection services) => services
        .AddContentSection<Resource>("resources", "/ressources/{slug}")
        .AddContentCheck<ResourceCheck>();
}
