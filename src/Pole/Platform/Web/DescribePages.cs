using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing.Matching;

namespace Pole.Platform.Web;

/// <summary>
/// Describes a page, its forms and its rules when it is first asked for, as the framework does where pages are compiled while the site
/// runs: all of them before the first answer took a quarter of a start. Who may read it is part of that: an endpoint
/// that is not described lets nobody in who has not signed in (<see cref="Identity.Policies"/>).
/// </summary>
internal sealed class DescribePages(PageLoader pages) : MatcherPolicy, IEndpointSelectorPolicy
{
    /// <summary>Ahead of whatever chooses by what an endpoint says of itself.</summary>
    public override int Order => int.MinValue + 100;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(e => PageOf(e) is not null);

    public async Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i) && PageOf(candidates[i].Endpoint) is { } page)
            {
                var described = await pages.LoadAsync(page, candidates[i].Endpoint.Metadata);
                candidates.ReplaceEndpoint(i, described.Endpoint, candidates[i].Values);
            }
        }
    }

    /// <summary>In place of the framework's list of pages, each described at once.</summary>
    public static void WhenAsked(IServiceCollection services)
    {
        services.Remove(services.Single(s => s.ImplementationType == typeof(CompiledPageActionDescriptorProvider)));
        services.AddSingleton<IActionDescriptorProvider, PageActionDescriptorProvider>();
        services.AddSingleton<MatcherPolicy, DescribePages>();
    }

    private static PageActionDescriptor? PageOf(Endpoint endpoint) => endpoint.Metadata.GetMetadata<PageActionDescriptor>();
}
