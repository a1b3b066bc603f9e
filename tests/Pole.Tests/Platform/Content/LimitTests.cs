namespace Pole.Platform.Content;

/// <summary>What a file may not do to the site, by accident or on purpose.</summary>
public sealed class LimitTests : IDisposable
{
    private readonly ContentFixture _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void A_small_file_cannot_unfold_into_a_large_one()
    {
        _content.With("pages/a.md", "---\ntitle: &a [x, x]\nsummary: [*a, *a]\n---\n");

        Assert.StartsWith("pages/a.md:2:8 les ancres", Assert.Single(_content.Faults));
    }

    [Fact]
    public void A_file_names_no_type_of_the_program()
    {
        _content.With("pages/a.md", "---\ntitle: !System.IO.FileInfo x\n---\n");

        Assert.StartsWith("pages/a.md:2:8 les étiquettes", Assert.Single(_content.Faults));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void Front_matter_nested_too_deeply_is_a_fault(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 2_000)) + string.Concat(Enumerable.Repeat(close, 2_000));
        _content.With("pages/a.md", $"---\ntitle: {nested}\n---\n");

        Assert.Contains("trop d’imbrication", Assert.Single(_content.Faults));
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("~^")]
    [InlineData("|a")]
    [InlineData("`")]
    public async Task A_text_nested_too_deeply_still_shows_and_never_hangs(string mark)
    {
        _content.WithPage("a", string.Concat(Enumerable.Repeat(mark, 20_000)) + "fin");

        var body = await Task.Run(() => _content.Library.Page("/a", Language.French)!.Item.Body.ToString()).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Contains("fin", body);
    }

    [Fact]
    public void A_file_of_more_than_a_megabyte_is_a_fault()
    {
        _content.WithPage("a", new string('x', FileText.LargestBytes));

        Assert.Equal("pages/a.md:1:1 le fichier dépasse 1 Mo", Assert.Single(_content.Faults));
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_a_fault()
    {
        _content.WithPage("b");
        File.WriteAllBytes(Path.Combine(_content.Root, "pages/a.md"), [.. "---\ntitle: "u8, 0xE9, .. "\n---\n"u8]);

        Assert.Equal("pages/a.md:1:1 le fichier n’est pas en UTF-8", Assert.Single(_content.Faults));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bonjour")]
    [InlineData("---")]
    [InlineData("---\ntitle: A\n")]
    [InlineData("---\n- a\n---\n")]
    [InlineData("---\na\n---\n")]
    [InlineData("---\n\u0001\n---\n")]
    public void Anything_that_is_no_front_matter_is_one_fault(string text)
    {
        _content.With("pages/a.md", text);

        Assert.StartsWith("pages/a.md:", Assert.Single(_content.Faults));
        Assert.Empty(_content.Library.Pages(Language.French));
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        _content.With("pages/a.md", "\uFEFF---\r\ntitle: A\r\n---\r\n\r\nVoir [b](b.md)\r\n").WithPage("b");

        Assert.Empty(_content.Faults);
        Assert.Equal("A", _content.Library.Page("/a", Language.French)!.Title);
    }
}
