namespace Pole.Platform.Documents.Pdf.Layout;

/// <summary>Lays slabs on pages from the top to the bottom, and opens a page when the next ones do not fit.</summary>
internal static class Paginator
{
    public static IReadOnlyList<Page> Place(IReadOnlyList<Slab> slabs, double top, double bottom, Func<int, Page> open)
    {
        var pages = new List<Page> { open(1) };
        var y = top;
        for (var index = 0; index < slabs.Count; index++)
        {
            var slab = slabs[index];
            if (y > top && (slab.OpensPage || IsTooTall(slab, Together(slabs, index))))
            {
                pages.Add(open(pages.Count + 1));
                y = top;
                if (slab.Head is { } head)
                {
                    pages[^1].Decorate(() => head.Draw(pages[^1], top));
                    y += head.Height;
                }
            }
            else if (y > top)
            {
                y += slab.Before;
            }

            slab.Draw(pages[^1], y);
            y += slab.Height;
        }

        return pages;

        bool IsTooTall(Slab slab, double together) =>
            y + slab.Before + together > bottom && (y + slab.Before + slab.Height > bottom || together <= bottom - top);
    }

    /// <summary>The height of a slab and of those that must stand on the same page after it.</summary>
    private static double Together(IReadOnlyList<Slab> slabs, int index)
    {
        var height = slabs[index].Height;
        while (slabs[index].WithNext && index + 1 < slabs.Count)
        {
            index++;
            height += slabs[index].Before + slabs[index].Height;
        }

        return height;
    }
}
