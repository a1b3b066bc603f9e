using System.Diagnostics;

namespace Pole.Platform.Content;

public sealed class WatcherTests : IAsyncLifetime, IDisposable
{
    private readonly ContentFixture _content = new();
    private readonly List<ContentChange> _changes = [];
    private IAsyncDisposable? _watching;

    public async Task InitializeAsync()
    {
        _content.WithPage("index", "Accueil").WithPage("mission", "Avant");
        _content.Store.Changed += (_, change) => _changes.Add(change);
        Assert.NotNull(Body("/mission"));
        _watching = await _content.WatchAsync();
    }

    public async Task DisposeAsync() => await _watching!.DisposeAsync();

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task A_change_on_disk_shows_within_a_second()
    {
        // The quickest of a few: a machine that does much besides may hold one of them up.
        var quickest = TimeSpan.MaxValue;
        for (var change = 0; change < 5 && quickest > TimeSpan.FromSeconds(1); change++)
        {
            var clock = Stopwatch.StartNew();
            _content.WithPage("mission", $"Après {change}");
            await UntilAsync(() => Body("/mission")?.Contains($"Après {change}") == true);
            quickest = clock.Elapsed < quickest ? clock.Elapsed : quickest;
        }

        Assert.True(quickest < TimeSpan.FromSeconds(1), $"It took {quickest}.");
        await UntilAsync(() => _changes.Count > 0);
        Assert.Equal([new ContentKey("pages", "mission")], _changes[0].Keys);
    }

    [Fact]
    public async Task A_new_page_in_a_new_folder_shows()
    {
        _content.WithPage("a/b/c", "Neuf");

        await UntilAsync(() => Body("/a/b/c") is not null);
    }

    [Fact]
    public async Task A_page_deleted_or_renamed_is_gone()
    {
        _content.WithPage("index", "[Mission](mission.md)");
        File.Move(Path.Combine(_content.Root, "pages/mission.md"), Path.Combine(_content.Root, "pages/vocation.md"));

        await UntilAsync(() => Body("/vocation") is not null);

        Assert.Null(Body("/mission"));
        Assert.Contains("lien brisé", Assert.Single(_content.Faults));
    }

    [Fact]
    public async Task A_broken_file_keeps_its_last_good_version_and_its_fault_is_listed_until_mended()
    {
        _content.With("pages/mission.md", "---\ntitre: Faux\n---\nCassé");

        await UntilAsync(() => _content.Faults.Count > 0);

        Assert.Contains("Avant", Body("/mission"));
        Assert.All(_content.Store.Faults, f => Assert.Equal("pages/mission.md", f.File));

        _content.WithPage("mission", "Réparé");

        await UntilAsync(() => Body("/mission")!.Contains("Réparé"));
        Assert.Empty(_content.Faults);
    }

    [Fact]
    public async Task A_page_saved_in_two_steps_never_shows_half()
    {
        var path = Path.Combine(_content.Root, "pages/mission.md");
        HashSet<string> seen = [];
        for (var save = 0; save < 5; save++)
        {
            await File.WriteAllTextAsync(path, "");
            for (var look = 0; look < 40; look++)
            {
                seen.Add(Body("/mission") ?? "nothing");
                await Task.Delay(2);
            }

            await File.WriteAllTextAsync(path, "---\ntitle: mission\n---\nAprès");
            await Task.Delay(30);
        }

        await UntilAsync(() => Body("/mission")!.Contains("Après"));
        Assert.Empty(seen.Except(["<p>Avant</p>\n", "<p>Après</p>\n"]));
        await UntilAsync(() => _content.Faults.Count == 0);
    }

    [Fact]
    public async Task What_editors_of_text_leave_while_they_write_is_not_read()
    {
        _content.With("pages/.mission.md.swp", "x").With("pages/mission.md~", "x").With("pages/README.md", "x").WithPage("autre");

        await UntilAsync(() => Body("/autre") is not null);

        Assert.Empty(_content.Faults);
    }

    [Fact]
    public async Task A_page_whose_day_has_come_is_told_of()
    {
        _content.WithPage("salon", keys: "published: 2026-03-11");
        await UntilAsync(() => _content.Library.WithDrafts().Page("/salon", Language.French) is not null);
        await UntilAsync(() => _changes.Count > 0);
        _changes.Clear();

        _content.Clock.Advance(TimeSpan.FromDays(1));

        await UntilAsync(() => _changes.Count > 0);
        Assert.Equal([new ContentKey("pages", "salon")], _changes[0].Keys);
        Assert.NotNull(Body("/salon"));
    }

    [Fact]
    public void What_did_not_change_is_not_read_again()
    {
        var before = _content.Library.Page("/", Language.French)!.Item.Entry;
        _content.WithPage("mission", "Après");

        _content.Store.Refresh();

        Assert.Same(before, _content.Library.Page("/", Language.French)!.Item.Entry);
    }

    [Fact]
    public void A_change_of_the_French_reaches_the_English_that_inherits_it_and_leaves_the_order_of_pages()
    {
        _content.WithPage("a", "Avant.", "summary: Avant").WithPage("b").With("pages/a.en.md", "---\ntitle: A\n---\nBefore.");
        _content.Store.Refresh();

        _content.WithPage("a", "Après, plus long.", "summary: Après");
        _content.Store.Refresh();

        Assert.Equal("Après", _content.Library.Find<PageSheet>("a", Language.English)?.Sheet.Summary);
        Assert.Equal("A", _content.Library.Find<PageSheet>("a", Language.English)?.Sheet.Title);
        Assert.Equal("Après", _content.Library.Page("/a", Language.French)?.Item.Sheet.Summary);
        Assert.Equal(["a", "b"], _content.Library.All<PageSheet>(Language.French).Select(page => page.Slug).Where(slug => slug is "a" or "b"));
    }

    [Fact]
    public async Task A_listener_that_fails_stops_neither_the_watch_nor_the_others()
    {
        var told = false;
        _content.Store.Changed += (_, _) => throw new InvalidOperationException("listener");
        _content.Store.Changed += (_, _) => told = true;
        _content.WithPage("mission", "Après");
        await UntilAsync(() => told);
        await UntilAsync(() => Body("/mission")!.Contains("Après"));

        _content.WithPage("mission", "Encore");

        await UntilAsync(() => Body("/mission")!.Contains("Encore"));
    }

    private string? Body(string path) => _content.Library.Page(path, Language.French)?.Item.Body.ToString();

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var look = 0; look < 500 && !holds(); look++)
        {
            await Task.Delay(10);
        }

        Assert.True(holds(), "It did not come to be within five seconds.");
    }
}
