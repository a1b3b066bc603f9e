using System.Globalization;

namespace Pole.Platform.Content;

public sealed class PageTests : IDisposable
{
    private readonly ContentFixture _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void The_address_of_a_page_follows_from_its_place()
    {
        _content.WithPage("index").WithPage("mission").WithPage("a/index").WithPage("a/b");

        var paths = _content.Library.Pages(Language.French).Select(p => p.Path).Order();

        Assert.Equal(["/", "/a", "/a/b", "/mission"], paths);
    }

    [Fact]
    public void A_page_knows_its_way_back_to_the_home_page()
    {
        _content.WithPage("index").WithPage("a/index").WithPage("a/b");

        var page = _content.Library.Page("/a/b", Language.English)!;

        Assert.Equal(["/en", "/en/a", "/en/a/b"], page.Breadcrumb.Select(p => Language.English.AddressOf(p.Path)));
        Assert.Equal(["/a/b"], page.Parent!.Children.Select(p => p.Path));
    }

    [Fact]
    public void A_menu_lists_its_pages_by_order_then_by_title()
    {
        _content
            .WithPage("z", keys: "menu: header\norder: 1")
            .WithPage("b", keys: "menu: header\norder: 2")
            .WithPage("a", keys: "menu: header\norder: 2\nmenu-title: Été")
            .WithPage("mentions", keys: "menu: footer");

        var menu = _content.Library.Menu(MenuPlace.Header, Language.French);

        Assert.Equal(["z", "b", "Été"], menu.Select(p => p.Label));
    }

    [Fact]
    public void English_stands_beside_the_French_and_inherits_what_it_does_not_say()
    {
        _content
            .With("pages/mission.md", "---\ntitle: Notre mission\nmenu: header\norder: 3\n---\nBonjour")
            .With("pages/mission.en.md", "---\ntitle: Our mission\n---\nHello");

        var page = _content.Library.Page("/mission", Language.English)!;

        Assert.Equal("Our mission", page.Title);
        Assert.Equal(MenuPlace.Header, page.Item.Sheet.Menu);
        Assert.Equal("<p>Hello</p>\n", page.Item.Body.ToString());
        Assert.False(page.Item.IsUntranslated);
        Assert.Equal("Notre mission", _content.Library.Page("/mission", Language.French)!.Title);
    }

    [Fact]
    public void A_reader_of_English_is_given_the_French_text_for_want_of_English_and_is_told()
    {
        _content.WithPage("mission", "Bonjour, [suite](suite.md)").WithPage("suite");

        var page = _content.Library.Page("/mission", Language.English)!;

        Assert.True(page.Item.IsUntranslated);
        Assert.Equal(Language.French, page.Item.Entry.Language);
        Assert.Contains("href=\"/en/suite\"", page.Item.Body.ToString());
    }

    [Fact]
    public void A_draft_is_for_editors_only()
    {
        _content.WithPage("index").WithPage("projet", keys: "draft: true");

        Assert.Null(_content.Library.Page("/projet", Language.French));
        Assert.NotNull(_content.Library.WithDrafts().Page("/projet", Language.French));
        Assert.Empty(_content.Library.Page("/", Language.French)!.Children);
    }

    [Fact]
    public void A_page_shows_from_its_day_of_publication_until_its_end()
    {
        _content.WithPage("salon", keys: "published: 2026-03-11\nunpublished: 2026-03-13");

        bool VisibleAt(string instant)
        {
            _content.Clock.Set(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture));
            return _content.Library.Page("/salon", Language.French) is not null;
        }

        Assert.False(VisibleAt("2026-03-10T22:59:00Z"));
        Assert.True(VisibleAt("2026-03-10T23:01:00Z"));
        Assert.True(VisibleAt("2026-03-12T22:59:00Z"));
        Assert.False(VisibleAt("2026-03-12T23:01:00Z"));
    }

    [Fact]
    public void A_draft_translation_leaves_the_French_text_to_readers_of_English()
    {
        _content.WithPage("mission").With("pages/mission.en.md", "---\ntitle: Our mission\ndraft: true\n---\n");

        Assert.Equal("mission", _content.Library.Page("/mission", Language.English)!.Title);
    }

    [Fact]
    public void A_translation_shows_from_its_own_day()
    {
        _content.WithPage("mission").With("pages/mission.en.md", "---\ntitle: Our mission\npublished: 2026-03-12\n---\n");
        Assert.Equal("mission", _content.Library.Page("/mission", Language.English)!.Title);

        _content.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal("Our mission", _content.Library.Page("/mission", Language.English)!.Title);
    }

    [Fact]
    public void A_broken_page_is_left_out_and_its_fault_told()
    {
        _content.WithPage("index").With("pages/rompue.md", "---\ntitle: [\n---\n");

        Assert.Null(_content.Library.Page("/rompue", Language.French));
        Assert.StartsWith("pages/rompue.md:3:1 YAML illisible", Assert.Single(_content.Faults));
    }

    [Fact]
    public void A_feature_may_give_pages_keys_of_its_own()
    {
        using var content = new ContentFixture(s => s.AddContentSection<HomeSheet>("pages"));
        content.WithPage("index", keys: "baseline: Moins de matière");

        var home = content.Library.Find<HomeSheet>("index", Language.French)!;

        Assert.Equal("Moins de matière", home.Sheet.Baseline);
        Assert.Equal("index", content.Library.Page("/", Language.French)!.Title);
    }

    private sealed record HomeSheet : PageSheet
    {
        public string? Baseline { get; init; }
    }
}
