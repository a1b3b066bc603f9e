using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Pole.Features.Resources.Finding;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources.Api;

/// <summary>The newest resources that bear a date, for feed readers.</summary>
internal static class NewResourcesFeed
{
    private const int Longest = 30;

    public static void MapNewResourcesFeed(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/ressources.atom", Write).AllowAnonymous().CacheOutput(PublicPages.Policy);

    private static FileContentHttpResult Write(ContentStore content, IOptions<SiteSettings> site, Texts texts)
    {
        var entries = content.Current.All<Resource>(Language.Current)
            .Where(item => item.DatedOn is not null)
            .OrderByDescending(item => item.DatedOn)
            .ThenBy(item => item.Slug, StringComparer.Ordinal)
            .Take(Longest)
            .Select(item => new AtomEntry(site.Value.Absolute(item.Address!), item.Sheet.Title, item.Sheet.Summary, item.DatedOn!.Value)
            {
                Category = (item.Sheet.Type.Code, texts[item.Sheet.Type.Label]),
            });
        return new AtomFeed(
            $"{texts["Nouvelles ressources"]} · {site.Value.Name}",
            site.Value.Name,
            Language.Current.Tag,
            site.Value.Absolute(Language.Current.AddressOf("/ressources.atom")),
            site.Value.Absolute(Language.Current.AddressOf(ResourceAsk.Address)),
            [.. entries]).ToResult();
    }
}
