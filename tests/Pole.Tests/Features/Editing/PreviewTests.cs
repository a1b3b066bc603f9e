using System.Net;
using System.Text.RegularExpressions;
using Pole.App;
using Pole.Features.Editing.Previews;

namespace Pole.Features.Editing;

/// <summary>A page is seen before the public may, by whoever holds its address and while that lasts; nothing else is.</summary>
public sealed partial class PreviewTests : IDisposable
{
    private const string Draft = "pages/secrete.md";

    private readonly Newsroom _room = new();

    public PreviewTests()
    {
        _room.Write(Draft, "---\ntitle: Page secrète\ndraft: true\nsummary: Un résumé.\n---\nUn secret.\n");
        _room.Write("pages/autre.md", "---\ntitle: Autre brouillon\ndraft: true\nmenu: header\n---\nUn autre secret.\n");
    }

    [Fact]
    public async Task What_is_written_is_looked_at_before_it_is_saved_in_both_shades_and_on_a_telephone()
    {
        var editor = await _room.EditorAsync();
        var page = await Newsroom.OpenAsync(editor, Newsroom.Mission);

        var shown = await editor.SubmitAsync(page, Newsroom.Address(Newsroom.Mission), new() { ["Input.Body"] = "Une phrase d’essai.\n" }, form: "page", button: "handler=Preview");

        Assert.Equal("Une phrase d’essai.\n", Newsroom.BodyOf(shown));
        Assert.Contains("frame-src 'self'", shown.Message.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var frames = shown.Page.QuerySelectorAll("iframe").Select(frame => frame.GetAttribute("src")!).ToList();
        Assert.Equal(3, frames.Count);
        var looks = await Task.WhenAll(frames.Select(frame => editor.OpenAsync(frame)));
        Assert.All(looks, look => Assert.Contains("Une phrase d’essai.", look.Words, StringComparison.Ordinal));
        Assert.All(looks, look => Assert.False(look.Message.Headers.Contains("Set-Cookie")));
        Assert.NotEqual(StylesOf(looks[0]), StylesOf(looks[1]));
        Assert.DoesNotContain("prefers-color-scheme", (await editor.OpenAsync(StylesOf(looks[1]))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Une phrase d’essai.", (await _room.App.Visit().OpenAsync("/mission")).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("phrase d’essai", _room.Read(Newsroom.Mission), StringComparison.Ordinal);
        Assert.True((await Newsroom.SaveAsync(editor, shown, Newsroom.Mission, [])).IsRedirect);
    }

    [Fact]
    public async Task A_link_shows_a_draft_to_a_stranger_and_no_other_draft()
    {
        var address = await ShareAsync();

        var seen = await _room.App.Visit().OpenAsync(address);

        Assert.Equal(HttpStatusCode.OK, seen.Status);
        Assert.Contains("Un secret.", seen.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Autre brouillon", seen.Words, StringComparison.Ordinal);
        Assert.Equal("noindex, nofollow", seen.Message.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Equal("no-store", seen.Message.Headers.CacheControl!.ToString());
        Assert.Contains("frame-ancestors 'self'", seen.Message.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_link_showed_is_kept_for_nobody()
    {
        var address = await ShareAsync();
        await _room.App.Visit().OpenAsync(address);
        await _room.App.Visit().OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, (await _room.App.Visit().OpenAsync("/secrete")).Status);
        Assert.DoesNotContain("secrète", (await _room.App.Visit().OpenAsync("/plan-du-site")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_who_opens_a_link_sees_what_the_stranger_sees()
    {
        var editor = await _room.EditorAsync("autre");

        var seen = await editor.OpenAsync(await ShareAsync());

        Assert.DoesNotContain("Camille", seen.Words, StringComparison.Ordinal);
        Assert.Contains("Un secret.", seen.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_ends_by_itself_or_when_it_is_revoked()
    {
        var first = await ShareAsync();
        var editor = await _room.App.SignInAsync("editor@test.example");

        var revoked = await editor.SubmitAsync(Newsroom.Address(Draft), new() { ["preview"] = (await Newsroom.OpenAsync(editor, Draft)).Page.QuerySelector("input[name=preview]")!.GetAttribute("value")! });

        Assert.True(revoked.IsRedirect, revoked.Words);
        Assert.Equal(HttpStatusCode.NotFound, (await _room.App.Visit().OpenAsync(first)).Status);
        var second = await ShareAsync(editor);
        _room.App.Clock.Advance(PreviewLink.Lasts - TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await _room.App.Visit().OpenAsync(second)).Status);
        _room.App.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.NotFound, (await _room.App.Visit().OpenAsync(second)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _room.App.Visit().OpenAsync($"{Previewing.Path}/")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _room.App.Visit().OpenAsync($"{Previewing.Path}/devine")).Status);
        await _room.App.RunJobAsync<ForgetOldPreviews>();
        Assert.Equal(0, await _room.App.ReadAsync(db => Task.FromResult(db.PreviewLinks.Count())));
    }

    [Fact]
    public async Task The_address_of_a_link_is_written_down_nowhere()
    {
        var token = (await ShareAsync()).Split('/')[^1];

        Assert.DoesNotContain(await _room.App.ReadAsync(db => Task.FromResult<List<string>>([.. db.PreviewLinks.Select(link => link.TokenHash)])), hash => hash.Contains(token, StringComparison.Ordinal));
    }

    private async Task<string> ShareAsync(Browser? editor = null)
    {
        editor ??= await _room.EditorAsync();
        var shared = await editor.SubmitAsync(Newsroom.Address(Draft), [], form: "partager");
        Assert.True(shared.IsRedirect, shared.Words);
        return Shared().Match((await editor.OpenAsync(shared.Location!)).Words).Value;
    }

    private static string StylesOf(Answer page) => page.Page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

    [GeneratedRegex("/apercu/[A-Za-z0-9_-]{20,}")]
    private static partial Regex Shared();

    public void Dispose() => _room.Dispose();
}
