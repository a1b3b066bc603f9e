using System.Net;
using Pole.App;

namespace Pole.Features.Editing;

/// <summary>What is added to the pictures is what its name says, small enough, and replaces nothing.</summary>
public sealed class MediaTests : IDisposable
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00];

    private readonly Newsroom _room = new();

    [Fact]
    public async Task A_picture_is_kept_served_and_listed_with_the_texts_that_show_it()
    {
        var editor = await _room.EditorAsync();

        var added = await AddAsync(editor, "Photo.PNG", Png, "atelier-albi");

        Assert.True(added.IsRedirect, added.Words);
        Assert.Equal(Png, await File.ReadAllBytesAsync(Path.Combine(_room.Root, "media", "atelier-albi.png")));
        Assert.Equal(HttpStatusCode.OK, (await _room.App.Visit().OpenAsync("/media/atelier-albi.png")).Status);
        var page = await Newsroom.OpenAsync(editor, Newsroom.Mission);
        await Newsroom.SaveAsync(editor, page, Newsroom.Mission, new() { ["Input.Body"] = "![Un atelier](/media/atelier-albi.png)\n" });
        Assert.Contains("pages/mission.md", (await editor.OpenAsync("/admin/contenu/images")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.html", "<script>", "page")]
    [InlineData("dessin.svg", "<svg/>", "dessin")]
    [InlineData("photo.png", "pas une image", "photo")]
    [InlineData("photo.png", "", "photo")]
    public async Task What_is_no_picture_is_refused(string name, string text, string slug)
    {
        var editor = await _room.EditorAsync();

        var refused = await AddAsync(editor, name, System.Text.Encoding.UTF8.GetBytes(text), slug);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.DoesNotContain(Directory.EnumerateFiles(_room.Root, "*", SearchOption.AllDirectories), file => Path.GetFileNameWithoutExtension(file) == slug);
    }

    [Theory]
    [InlineData("../../ailleurs")]
    [InlineData("Photo")]
    [InlineData("")]
    [InlineData("pris")]
    public async Task A_name_that_leads_elsewhere_or_is_taken_is_refused(string slug)
    {
        var editor = await _room.EditorAsync();
        await AddAsync(editor, "pris.png", Png, "pris");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AddAsync(editor, "photo.png", [.. Png, 1], slug)).Status);
        Assert.Equal(Png, await File.ReadAllBytesAsync(Path.Combine(_room.Root, "media", "pris.png")));
    }

    private static Task<Answer> AddAsync(Browser editor, string name, byte[] bytes, string slug) =>
        editor.SubmitAsync("/admin/contenu/images", new() { ["Input.Name"] = slug }, form: "ajouter", files: new() { ["Input.File"] = (name, bytes) });

    public void Dispose() => _room.Dispose();
}
