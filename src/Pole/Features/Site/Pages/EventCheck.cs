using Pole.Platform.Content;

namespace Pole.Features.Site.Pages;

/// <summary>An event says its day, and does not end before it begins.</summary>
internal sealed class EventCheck : IContentCheck
{
    public IEnumerable<ContentFault> Check(ContentLibrary library)
    {
        foreach (var entry in library.Entries.Where(entry => entry.Key.Section == ContentSection.Pages && entry.Language == Language.French))
        {
            if (entry.Bind<SitePage>() is not { } page)
            {
                continue;
            }

            if (page is { Starts: null, Ends: not null } or { Starts: null, Place: not null })
            {
                yield return entry.FaultAt("il manque le jour de l’événement, « starts »", page.Place is null ? "ends" : "place");
            }

            if (page.Ends < page.Starts)
            {
                yield return entry.FaultAt("l’événement finit avant de commencer", "ends");
            }
        }
    }
}
