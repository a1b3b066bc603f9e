using AngleSharp.Dom;

namespace Pole.Platform.Content.Rendering;

/// <summary>
/// Sets the levels of headings: the page has its own <c>h1</c>, so the highest of a text become <c>h2</c>,
/// and none is more than one level below the one before it.
/// </summary>
internal static class Headings
{
    private const int First = 2;
    private const int Last = 6;

    public static void Settle(IElement body)
    {
        var headings = Of(body).ToList();
        if (headings.Count == 0)
        {
            return;
        }

        var highest = headings.Min(LevelOf);
        var previous = First - 1;
        foreach (var heading in headings)
        {
            previous = Math.Min(Math.Min(First + LevelOf(heading) - highest, previous + 1), Last);
            Rename(heading, $"h{previous}");
        }
    }

    public static IEnumerable<IElement> Of(IElement body) => body.QuerySelectorAll("h1,h2,h3,h4,h5,h6");

    public static int LevelOf(IElement heading) => heading.LocalName[1] - '0';

    private static void Rename(IElement heading, string name)
    {
        var renamed = heading.Owner!.CreateElement(name);
        renamed.Id = heading.Id;
        while (heading.FirstChild is { } child)
        {
            renamed.AppendChild(child);
        }

        heading.Replace(renamed);
    }
}
