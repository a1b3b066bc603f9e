namespace Pole.Platform.Content;

public sealed class FirstReadingTests : IDisposable
{
    private readonly ContentFixture _content = new();

    public void Dispose() => _content.Dispose();

    /// <summary>Whatever else is put together at a start does not wait for ten thousand files.</summary>
    [Fact]
    public void Content_is_read_when_it_is_first_asked_for()
    {
        var store = _content.WithPage("mission", "Avant").Store;
        _content.WithPage("mission", "Après");

        Assert.Contains("Après", store.Current.Page("/mission", Language.French)!.Item.Body.ToString());
        Assert.Empty(store.Refresh().Keys);
    }

    [Fact]
    public void A_look_for_changes_reads_it_first()
    {
        var store = _content.WithPage("mission").Store;

        Assert.Empty(store.Refresh().Keys);
        Assert.NotNull(store.Current.Page("/mission", Language.French));
    }

    [Fact]
    public void Many_who_ask_first_are_given_one_reading()
    {
        var store = _content.WithPage("mission").Store;

        var seen = new ContentLibrary[8];
        Parallel.For(0, seen.Length, i => seen[i] = store.Current);

        Assert.All(seen, library => Assert.Same(seen[0], library));
    }
}
