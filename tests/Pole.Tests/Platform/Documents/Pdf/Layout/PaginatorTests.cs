namespace Pole.Platform.Documents.Pdf.Layout;

public sealed class PaginatorTests
{
    private readonly List<string> _drawn = [];

    [Fact]
    public void A_slab_that_does_not_fit_opens_a_page_without_the_room_above_it()
    {
        Place(Slab("a", 60), Slab("b", 60) with { Before = 10 });

        Assert.Equal(["1 a 0", "2 b 0"], _drawn, StringComparer.Ordinal);
    }

    [Fact]
    public void A_title_follows_what_it_opens_to_the_next_page()
    {
        Place(Slab("text", 70), Slab("title", 20) with { WithNext = true }, Slab("first line", 20));

        Assert.Equal(["1 text 0", "2 title 0", "2 first line 20"], _drawn, StringComparer.Ordinal);
    }

    [Fact]
    public void What_could_never_stand_on_one_page_is_parted()
    {
        Place([.. Enumerable.Range(0, 4).Select(number => Slab($"{number}", 30) with { WithNext = true })]);

        Assert.Equal(["1 0 0", "2 1 0", "2 2 30", "2 3 60"], _drawn, StringComparer.Ordinal);
    }

    [Fact]
    public void Titles_come_back_above_a_row_that_opens_a_page()
    {
        var head = Slab("titles", 10);

        Place(head, Slab("row 1", 80) with { Head = head }, Slab("row 2", 80) with { Head = head });

        Assert.Equal(["1 titles 0", "1 row 1 10", "2 titles 0", "2 row 2 10"], _drawn, StringComparer.Ordinal);
    }

    private void Place(params IReadOnlyList<Slab> slabs)
    {
        var file = new PdfFile();
        Paginator.Place(slabs, 0, 100, _ => new Page(file));
    }

    private Slab Slab(string name, double height) => new(height, (page, top) => _drawn.Add($"{page.Number} {name} {top}"));
}
