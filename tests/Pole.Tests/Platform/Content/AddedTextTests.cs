namespace Pole.Platform.Content;

public sealed class AddedTextTests : IDisposable
{
    private readonly ContentFixture _content = new ContentFixture().WithPage("index");

    [Fact]
    public void A_text_that_is_added_is_read_at_once_and_leaves_nothing_beside_it()
    {
        Assert.True(_content.Store.TryAdd("pages/neuve.md", "---\ntitle: Neuve\n---\nBonjour.\n"));

        Assert.NotNull(_content.Library.Page("/neuve", Language.French));
        Assert.Equal(["index.md", "neuve.md"], Directory.GetFileSystemEntries(Path.Combine(_content.Root, "pages")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_file_that_stands_there_is_never_replaced()
    {
        Assert.False(_content.Store.TryAdd("pages/index.md", "---\ntitle: Autre\n---\n"));

        Assert.Equal("index", _content.Library.Page("/", Language.French)!.Title);
    }

    [Fact]
    public void What_would_be_wrong_is_known_before_anything_is_written()
    {
        var faults = _content.Store.FaultsIf("pages/neuve.md", "---\ntitle: Neuve\ntitre: Faute\n---\n[lien](nulle-part.md)\n");

        Assert.Equal([3, 5], faults.Select(fault => fault.Line));
        Assert.False(File.Exists(Path.Combine(_content.Root, "pages", "neuve.md")));
    }

    public void Dispose() => _content.Dispose();
}
