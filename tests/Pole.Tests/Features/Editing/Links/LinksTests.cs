using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Content;
using Pole.Platform.Identity;

namespace Pole.Features.Editing.Links;

/// <summary>Links to other sites are asked again by themselves, and those that lead nowhere are shown to editors with their texts.</summary>
public sealed class LinksTests : IAsyncLifetime
{
    private const string Links = "/admin/contenu/liens";
    private const string Editor = "editor@test.example";

    private readonly ContentCopy _content = new();
    private OtherSite _other = null!;
    private PoleApp _app = null!;

    public async Task InitializeAsync()
    {
        _other = await OtherSite.OpenAsync();
        foreach (var file in Directory.EnumerateFiles(_content.Root, "*.md", SearchOption.AllDirectories))
        {
            // What the repository’s own texts lead to is asked of this machine too.
            await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("https://", "mailto:", StringComparison.Ordinal));
        }

        _app = new(settings: new() { ["Content:Root"] = _content.Root, ["Links:Ask"] = "true", ["Links:AskPrivate"] = "true" });
    }

    public async Task DisposeAsync()
    {
        _app.Dispose();
        await _other.DisposeAsync();
        _content.Dispose();
    }

    [Fact]
    public async Task A_link_is_called_broken_on_the_second_day_with_the_text_to_mend()
    {
        var editor = await EditorAsync(("a", "/perdue"));

        await _app.RunJobAsync<AskOutsideLinks>();
        var first = (await editor.OpenAsync(Links)).Words;
        Assert.Equal(0, await BrokenAsync());
        _app.Clock.Advance(TimeSpan.FromDays(1));
        await _app.RunJobAsync<AskOutsideLinks>();

        Assert.Contains("à confirmer demain", first, StringComparison.Ordinal);
        Assert.Equal(1, await BrokenAsync());
        editor = await _app.SignInAsync(Editor);
        var page = (await editor.OpenAsync(Links)).Words;
        Assert.Contains("Page absente Code 404", page, StringComparison.Ordinal);
        Assert.Contains("pages/a.md ligne 6", page, StringComparison.Ordinal);
        Assert.DoesNotContain("à confirmer", page, StringComparison.Ordinal);
        Assert.Contains("Liens brisés", (await editor.OpenAsync("/admin")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_comes_back_is_whole_again()
    {
        await EditorAsync(("a", "/perdue"));
        await AskTwiceAsync();
        Assert.Equal(1, await BrokenAsync());

        _other.Statuses["/perdue"] = 200;
        _app.Clock.Advance(TimeSpan.FromDays(1));
        await _app.RunJobAsync<AskOutsideLinks>();

        Assert.Equal(0, await BrokenAsync());
        Assert.Null((await OneAsync()).FailingSince);
    }

    [Fact]
    public async Task A_page_that_moved_shows_its_new_address()
    {
        var editor = await EditorAsync(("a", "/demenagee"));

        await _app.RunJobAsync<AskOutsideLinks>();

        Assert.Contains($"Nouvelle adresse : {_other.Address}/ici", (await editor.OpenAsync(Links)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_is_asked_once_a_run_and_a_good_link_once_a_week()
    {
        await EditorAsync(("a", "/ici"), ("b", "/sans-tete"));

        await _app.RunJobAsync<AskOutsideLinks>();
        Assert.Equal(["HEAD /ici"], _other.Asked);
        await _app.RunJobAsync<AskOutsideLinks>();
        await _app.RunJobAsync<AskOutsideLinks>();
        Assert.Equal(["HEAD /ici", "HEAD /sans-tete", "GET /sans-tete"], _other.Asked);
        _app.Clock.Advance(TimeSpan.FromDays(7));
        await _app.RunJobAsync<AskOutsideLinks>();

        Assert.Equal(4, _other.Asked.Count);
    }

    [Fact]
    public async Task When_nobody_answers_it_is_our_own_connection_that_is_missing()
    {
        await EditorAsync(("a", "/ici"));
        Write("b", "http://nulle-part.invalid/page");
        await _other.DisposeAsync();

        await _app.RunJobAsync<AskOutsideLinks>();

        Assert.Equal(0, await _app.ReadAsync(db => db.OutsideLinks.CountAsync()));
    }

    [Fact]
    public async Task A_link_that_no_text_holds_any_more_is_forgotten()
    {
        await EditorAsync(("a", "/perdue"));
        await AskTwiceAsync();

        Write("a", "/ici");
        await _app.RunJobAsync<AskOutsideLinks>();

        Assert.Equal($"{_other.Address}/ici", (await OneAsync()).Url);
    }

    [Fact]
    public async Task An_editor_asks_at_once_and_only_for_what_the_texts_hold()
    {
        var editor = await EditorAsync(("a", "/perdue"));

        var asked = await editor.SubmitAsync($"{Links}?tous=true", new() { ["url"] = $"{_other.Address}/perdue" });
        var told = (await editor.OpenAsync(Links)).Words;
        var stranger = await editor.SubmitAsync($"{Links}?tous=true", new() { ["url"] = $"{_other.Address}/autre" });

        Assert.True(asked.IsRedirect);
        Assert.Contains("/perdue : Page absente.", told, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        Assert.DoesNotContain("HEAD /autre", _other.Asked);
    }

    [Fact]
    public async Task Nothing_is_asked_where_the_setting_is_off()
    {
        await EditorAsync(("a", "/ici"));
        await using var quiet = new PoleApp(settings: new() { ["Content:Root"] = _content.Root, ["Links:AskPrivate"] = "true" });
        await quiet.AccountAsync(Editor, StaffRole.Editor);

        await quiet.RunJobAsync<AskOutsideLinks>();
        var page = await (await quiet.SignInAsync(Editor)).OpenAsync($"{Links}?tous=true");

        Assert.Contains("Les autres sites ne sont pas interrogés", page.Words, StringComparison.Ordinal);
        Assert.Empty(page.Page.QuerySelectorAll("main form button"));

        Assert.Empty(_other.Asked);
    }

    private async Task<Browser> EditorAsync(params (string Page, string Path)[] links)
    {
        foreach (var (page, path) in links)
        {
            Write(page, path);
        }

        await _app.AccountAsync(Editor, StaffRole.Editor);
        return await _app.SignInAsync(Editor);
    }

    /// <summary>A page whose sixth line leads to the other site, or to the address given whole.</summary>
    private void Write(string page, string path)
    {
        _content.Write($"pages/{page}.md", $"---\ntitle: Une page\nsummary: Elle mène ailleurs.\n---\n\n[Ailleurs]({(path[0] == '/' ? _other.Address + path : path)})\n");
        _app.Services.GetRequiredService<ContentStore>().Refresh();
    }

    private async Task AskTwiceAsync()
    {
        await _app.RunJobAsync<AskOutsideLinks>();
        _app.Clock.Advance(TimeSpan.FromDays(1));
        await _app.RunJobAsync<AskOutsideLinks>();
    }

    private Task<int> BrokenAsync() => _app.ReadAsync(db => db.OutsideLinks.CountAsync(l => l.IsBroken));

    private Task<OutsideLink> OneAsync() => _app.ReadAsync(db => db.OutsideLinks.SingleAsync());
}
