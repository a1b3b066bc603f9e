using System.Net;
using Pole.Features.Editing.Versions;

namespace Pole.Features.Editing;

/// <summary>Pages are begun, moved, translated and taken away, and no address that worked leads nowhere.</summary>
public sealed class PlaceTests : IDisposable
{
    private readonly Newsroom _room = new();

    [Fact]
    public async Task A_new_page_is_a_draft_that_nobody_sees_until_it_is_published()
    {
        var editor = await _room.EditorAsync();

        var made = await editor.SubmitAsync("/admin/contenu/nouvelle", New("fete-de-la-reparation"), form: "nouvelle");

        Assert.EndsWith("/admin/contenu/pages/actualites/fete-de-la-reparation.md", made.Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _room.App.Visit().OpenAsync("/actualites/fete-de-la-reparation")).Status);
        const string File = "pages/actualites/fete-de-la-reparation.md";
        var page = await Newsroom.OpenAsync(editor, File);
        await Newsroom.SaveAsync(editor, page, File, new() { [Newsroom.FieldOf(page, "Brouillon")] = "", [Newsroom.FieldOf(page, "Paraît le")] = "2026-03-03", ["Input.Body"] = "On répare.\n" });
        Assert.Equal(HttpStatusCode.NotFound, (await _room.App.Visit().OpenAsync("/actualites/fete-de-la-reparation")).Status);
        _room.App.Clock.Advance(TimeSpan.FromDays(1));
        await _room.App.WithAsync<Pole.Platform.Content.ContentStore, bool>(content => Task.FromResult(content.Refresh() is not null));
        Assert.Contains("On répare.", (await _room.App.Visit().OpenAsync("/actualites/fete-de-la-reparation")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../ailleurs")]
    [InlineData("Avec Espaces")]
    [InlineData("/racine")]
    [InlineData("potentiel-et-realise")]
    public async Task A_page_cannot_be_made_where_none_can_stand_or_one_does(string slug)
    {
        var editor = await _room.EditorAsync();

        var refused = await editor.SubmitAsync("/admin/contenu/nouvelle", New(slug), form: "nouvelle");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotNull(refused.Page.GetElementById("Input_Slug-error"));
    }

    [Fact]
    public async Task Who_follows_the_old_address_of_a_page_that_moved_is_led_to_the_new_one_in_their_language()
    {
        var editor = await _room.EditorAsync();

        var moved = await editor.SubmitAsync(Newsroom.Address(Newsroom.Mission), new() { ["NewSlug"] = "a-propos/notre-mission" }, form: "demenager");

        Assert.True(moved.IsRedirect, moved.Words);
        var old = await _room.App.Visit().OpenAsync("/en/mission?de=lettre");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/en/a-propos/notre-mission?de=lettre"), (old.Status, old.Location));
        Assert.Equal(HttpStatusCode.OK, (await _room.App.Visit().OpenAsync("/en/a-propos/notre-mission")).Status);
        Assert.False(File.Exists(Path.Combine(_room.Root, "pages", "mission.en.md")));
        Assert.Contains("aliases: [\"/mission\"]", _room.Read("pages/a-propos/notre-mission.md").Replace("aliases:\n  - \"/mission\"", "aliases: [\"/mission\"]", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(VersionOrigin.Deleted, (await _room.VersionsAsync(Newsroom.Mission))[^1].Origin);
    }

    [Theory]
    [InlineData("/mission", "celle de « pages/mission.md »")]
    [InlineData("/essai", "tournerait en rond")]
    [InlineData("mission-d-avant", "depuis la racine")]
    [InlineData("/en/avant", "sans langue")]
    public async Task An_alias_that_would_lead_in_a_circle_or_nowhere_is_a_fault_of_the_check(string alias, string fault)
    {
        _room.Write("pages/essai.md", $"---\ntitle: Essai\naliases:\n  - {alias}\n---\nTexte.\n");
        var editor = await _room.EditorAsync();

        var faults = (await editor.OpenAsync("/admin/contenu/fautes")).Words;

        Assert.Contains(fault, faults, StringComparison.Ordinal);
        Assert.Contains("pages/essai.md 4 5", faults, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_deleted_once_the_person_is_sure_and_comes_back_from_its_history()
    {
        _room.Write("pages/qui-y-mene.md", "---\ntitle: Qui y mène\n---\nVoyez la [mission](mission.md).\n");
        var editor = await _room.EditorAsync();
        var before = _room.Read(Newsroom.Mission);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.SubmitAsync(Newsroom.Address(Newsroom.Mission), [], form: "effacer")).Status);
        var page = await Newsroom.OpenAsync(editor, Newsroom.Mission);
        Assert.Contains("leurs liens seraient brisés", page.Words, StringComparison.Ordinal);
        var deleted = await editor.SubmitAsync(page, Newsroom.Address(Newsroom.Mission), new() { ["Sure"] = "true" }, form: "effacer");

        Assert.True(deleted.IsRedirect, deleted.Words);
        Assert.Equal(HttpStatusCode.NotFound, (await _room.App.Visit().OpenAsync("/mission")).Status);
        var found = (await _room.VersionsAsync(Newsroom.Mission))[0];
        await editor.SubmitAsync($"/admin/contenu/versions/{found.Id}", new() { ["InSpite"] = "true" }, form: "reprendre");
        Assert.Equal(before, _room.Read(Newsroom.Mission));
    }

    [Fact]
    public async Task An_untranslated_page_says_so_in_English_until_its_English_is_published()
    {
        const string English = "pages/seule.en.md";
        _room.Write("pages/seule.md", "---\ntitle: Seule en français\n---\nUn texte.\n");
        var editor = await _room.EditorAsync();
        var shown = await _room.App.Visit().OpenAsync("/en/seule");
        Assert.Contains("This page has not been translated yet", shown.Words, StringComparison.Ordinal);
        Assert.Equal("fr", shown.Page.QuerySelector("main .prose")!.GetAttribute("lang"));

        var begun = await editor.SubmitAsync(Newsroom.Address("pages/seule.md"), [], form: "traduire");

        Assert.EndsWith(English, begun.Location, StringComparison.Ordinal);
        Assert.Contains("has not been translated", (await _room.App.Visit().OpenAsync("/en/seule")).Words, StringComparison.Ordinal);
        var page = await Newsroom.OpenAsync(editor, English);
        await Newsroom.SaveAsync(editor, page, English, new() { [Newsroom.FieldOf(page, "Brouillon")] = "", ["Input.Body"] = "A text.\n" });
        Assert.DoesNotContain("has not been translated", (await _room.App.Visit().OpenAsync("/en/seule")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_whose_time_has_come_asks_to_be_read_again()
    {
        _room.Write("pages/vieille.md", "---\ntitle: Vieille\nreviewed: 2025-02-01\nreview-every: 12\n---\nTexte.\n");
        _room.Write("pages/fraiche.md", "---\ntitle: Fraîche\npublished: 2025-02-01\n---\nTexte.\n");
        var editor = await _room.EditorAsync();

        var old = (await editor.OpenAsync("/admin/contenu?etat=a-relire&dossier=pages")).Words;

        Assert.Contains("pages/vieille.md", old, StringComparison.Ordinal);
        Assert.DoesNotContain("pages/fraiche.md", old, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> New(string slug) => new()
    {
        ["Input.Kind"] = "actualite",
        ["Input.Title"] = "La fête : réparer ensemble",
        ["Input.Summary"] = "Un samedi pour réparer.",
        ["Input.Slug"] = slug,
    };

    public void Dispose() => _room.Dispose();
}
