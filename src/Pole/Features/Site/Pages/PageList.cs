using Pole.Platform.Content;

namespace Pole.Features.Site.Pages;

/// <summary>Pages listed under one heading; none where the list needs no heading.</summary>
internal sealed record PageGroup(string? Heading, int? Year, IReadOnlyList<ContentPage> Pages);

/// <summary>
/// The pages below a page, in the order that suits them: events to come first, the nearest at the top, then those past by year; news by
/// year, the newest first; other pages as their ranks say.
/// </summary>
internal static class PageList
{
    public static IReadOnlyList<PageGroup> Of(IReadOnlyList<ContentPage> pages, DateOnly today)
    {
        var events = pages.Where(page => LastDayOf(page) is not null).ToList();
        var news = pages.Where(page => LastDayOf(page) is null && Published(page) is not null).ToList();
        var ahead = events.Where(page => LastDayOf(page) >= today).OrderBy(Starts).ToList();
        var byYear = events.Where(page => LastDayOf(page) < today).Select(page => (Day: Starts(page), Page: page))
            .Concat(news.Select(page => (Day: Published(page)!.Value, Page: page)))
            .OrderByDescending(dated => dated.Day).GroupBy(dated => dated.Day.Year, dated => dated.Page)
            .Select(year => new PageGroup(null, year.Key, [.. year])).ToList();
        if (byYear.Count == 1 && events.Count == 0)
        {
            byYear[0] = byYear[0] with { Year = null };
        }

        List<PageGroup> all = [new("À venir", null, ahead), .. byYear, new(null, null, [.. pages.Except(events).Except(news)])];
        return [.. all.Where(group => group.Pages.Count > 0)];
    }

    private static DateOnly? LastDayOf(ContentPage page) => (page.Item.Sheet as SitePage)?.LastDay;

    private static DateOnly Starts(ContentPage page) => ((SitePage)page.Item.Sheet).Starts ?? LastDayOf(page)!.Value;

    private static DateOnly? Published(ContentPage page) => page.Item.Entry.Publication.Published;
}
