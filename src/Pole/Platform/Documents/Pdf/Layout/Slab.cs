namespace Pole.Platform.Documents.Pdf.Layout;

/// <summary>A strip of the sheet that no page break cuts: a line of text, a row of a table, a box.</summary>
internal sealed record Slab(double Height, Action<Page, double> Draw)
{
    /// <summary>Room above it, dropped at the top of a page.</summary>
    public double Before { get; init; }

    /// <summary>Stays on the page of the slab that follows, as a title does.</summary>
    public bool WithNext { get; init; }

    /// <summary>Stands at the top of a page.</summary>
    public bool OpensPage { get; init; }

    /// <summary>What is drawn again above it when it opens a page: the titles of its table.</summary>
    public Slab? Head { get; init; }

    /// <summary>One slab made of others, top to bottom.</summary>
    public static Slab Stack(IReadOnlyList<Slab> slabs) => new(HeightOf(slabs), (page, top) =>
    {
        for (var index = 0; index < slabs.Count; index++)
        {
            top += index == 0 ? 0 : slabs[index].Before;
            slabs[index].Draw(page, top);
            top += slabs[index].Height;
        }
    });

    public static double HeightOf(IReadOnlyList<Slab> slabs) =>
        slabs.Sum(slab => slab.Before + slab.Height) - (slabs.Count == 0 ? 0 : slabs[0].Before);

    /// <summary>Groups of slabs, each of which fits in a height when each slab does.</summary>
    public static IEnumerable<IReadOnlyList<Slab>> Fit(IReadOnlyList<Slab> slabs, double height)
    {
        var group = new List<Slab>();
        foreach (var slab in slabs)
        {
            if (group.Count > 0 && HeightOf([.. group, slab]) > height)
            {
                yield return group;
                group = [];
            }

            group.Add(slab);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }
}
