namespace Pole.Platform.Documents.Pdf.Layout;

/// <summary>Where a heading came to stand.</summary>
internal sealed record Landmark(Heading Heading, Page Page, double Top);

/// <summary>
/// The headings of a sheet and the pages that they came to stand on. A sheet with contents is laid out twice: what the first time
/// found, the second writes down. The numbers take the same room both times.
/// </summary>
internal sealed class Landmarks
{
    private readonly Dictionary<Heading, int> _pages;
    private readonly List<Landmark> _found = [];

    private Landmarks(IReadOnlyList<Heading> listed, Dictionary<Heading, int> pages) => (Listed, _pages) = (listed, pages);

    /// <summary>The headings that the contents list.</summary>
    public IReadOnlyList<Heading> Listed { get; }

    /// <summary>Headings in the order of the pages.</summary>
    public IReadOnlyList<Landmark> Found => _found;

    public static Landmarks Of(IReadOnlyList<Block> blocks) => new(
        [.. blocks.SkipWhile(block => block is not Contents).OfType<Heading>().Where(heading => heading.Level == 1)],
        new(ReferenceEqualityComparer.Instance));

    public void Note(Heading heading, Page page, double top) => _found.Add(new(heading, page, top));

    /// <summary>The number of the page, from 1; 0 while it is not known.</summary>
    public int PageOf(Heading heading) => _pages.GetValueOrDefault(heading);

    /// <summary>The name of the place, for what leads to it.</summary>
    public string NameOf(Heading heading) => $"h{Listed.TakeWhile(listed => !ReferenceEquals(listed, heading)).Count()}";

    /// <summary>The same headings to be laid out again, now that their pages are known.</summary>
    public Landmarks Again(IReadOnlyList<Page> pages)
    {
        var known = new Dictionary<Heading, int>(ReferenceEqualityComparer.Instance);
        foreach (var landmark in _found)
        {
            known[landmark.Heading] = pages.TakeWhile(page => page != landmark.Page).Count() + 1;
        }

        return new(Listed, known);
    }
}
