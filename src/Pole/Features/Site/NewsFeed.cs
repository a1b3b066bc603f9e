using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Site;

/// <summary>The news of <c>content/pages/actualites/</c> for feed readers, newest first.</summary>
internal static class NewsFeed
{
    public const string Address = "/feed.atom";
    public const string Page = "/actualites";

    private const int Longest = 30;

    public static void MapNewsFeed(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Address, Write).AllowAnonymous().KeepPublicly();

    private static FileContentHttpResult Write(ContentStore content, IOptions<SiteSettings> site)
    {
        var news = content.Current.Page(Page, Language.Current);
        var entries = (news?.Children ?? [])
            .Where(page => page.Item.Entry.Publication.Published is not null)
            .OrderByDescending(page => page.Item.Entry.Publication.Published)
            .Take(Longest)
            .Select(page => new AtomEntry(
                site.Value.Absolute(page.Address), page.Title, page.Item.Sheet.Summary, page.Item.Entry.Publication.Published!.Value));
        return AtomFeed.Of(site.Value, news?.Title, Address, Page, entries).ToResult();
    }
}
