using System.Net;
using Pole.Platform.Identity;

namespace Pole.Features.Editing;

/// <summary>What is saved in the browser is the file; what would be wrong is said first; nothing that is not content is opened.</summary>
public sealed class EditTests : IDisposable
{
    private readonly Newsroom _room = new();

    [Fact]
    public async Task What_is_saved_is_the_file_and_readers_see_it_at_once()
    {
        var editor = await _room.EditorAsync();
        var before = _room.Read(Newsroom.Mission);
        var page = await Newsroom.OpenAsync(editor, Newsroom.Mission);

        var answer = await Newsroom.SaveAsync(editor, page, Newsroom.Mission, new()
        {
            [Newsroom.FieldOf(page, "Résumé")] = "Un résumé : tout neuf.",
            ["Input.Body"] = Newsroom.BodyOf(page) + "\r\nUne phrase de plus.\r\n",
        });

        Assert.True(answer.IsRedirect, answer.Words);
        var after = _room.Read(Newsroom.Mission);
        Assert.Contains("summary: \"Un résumé : tout neuf.\"\n", after, StringComparison.Ordinal);
        Assert.Equal(before[(before.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..] + "\nUne phrase de plus.\n", after[(after.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..]);
        Assert.DoesNotContain('\r', after);
        Assert.Contains("Une phrase de plus.", (await _room.App.Visit().OpenAsync("/mission")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Newsroom.Mission)]
    [InlineData("pages/mission.en.md")]
    [InlineData("resources/piicto-caban-tonkin.md")]
    [InlineData("resources/piicto-caban-tonkin.en.md")]
    [InlineData("services/initiation-acv.md")]
    [InlineData("mail/confirm-account.md")]
    [InlineData("vocabularies/synonyms.yml")]
    public async Task A_form_that_is_sent_back_as_it_came_changes_nothing(string file)
    {
        var editor = await _room.EditorAsync();
        var before = _room.Read(file);

        var answer = await Newsroom.SaveAsync(editor, await Newsroom.OpenAsync(editor, file), file, []);

        Assert.True(answer.IsRedirect, answer.Words);
        Assert.Equal(before, _room.Read(file));
        Assert.Empty(await _room.VersionsAsync(file));
    }

    [Fact]
    public async Task Keys_that_the_form_does_not_ask_for_keep_their_lines_and_their_remarks()
    {
        const string File = "resources/remarques.md";
        _room.Write(File, _room.Read("resources/lire-une-acv.md").Replace("\ntitle:", "\n# Une remarque qui reste.\ntitle:", StringComparison.Ordinal));
        var editor = await _room.EditorAsync();
        var page = await Newsroom.OpenAsync(editor, File);

        var answer = await Newsroom.SaveAsync(editor, page, File, new() { [Newsroom.FieldOf(page, "Titre")] = "Un autre titre" });

        Assert.True(answer.IsRedirect, answer.Words);
        Assert.Contains("# Une remarque qui reste.\n", _room.Read(File), StringComparison.Ordinal);
        Assert.Contains("title: \"Un autre titre\"\n", _room.Read(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_be_wrong_is_said_at_its_field_and_nothing_is_written_until_the_person_insists()
    {
        var editor = await _room.EditorAsync();
        var before = _room.Read(Newsroom.Mission);
        var page = await Newsroom.OpenAsync(editor, Newsroom.Mission);
        var title = Newsroom.FieldOf(page, "Titre");

        var refused = await Newsroom.SaveAsync(editor, page, Newsroom.Mission, new() { [title] = "", ["Input.Body"] = "Un\n\n[lien](nulle-part.md)\n" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(before, _room.Read(Newsroom.Mission));
        Assert.Contains("il manque la clé", refused.Page.GetElementById($"{title.Replace('.', '_').Replace('[', '_').Replace(']', '_')}-error")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Contains("Ligne 3", refused.Page.GetElementById("Input_Body-error")!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);

        var insisted = await Newsroom.SaveAsync(editor, refused, Newsroom.Mission, new() { ["Input.InSpite"] = "true", [title] = "Notre mission" });

        Assert.True(insisted.IsRedirect, insisted.Words);
        Assert.Contains("nulle-part.md", _room.Read(Newsroom.Mission), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../README.md")]
    [InlineData("README.md")]
    [InlineData("pages/../../README.md")]
    [InlineData("%2e%2e/README.md")]
    [InlineData("pages/nulle-part.md")]
    [InlineData("pages/lien.md")]
    [InlineData("pages/ailleurs/secret.md")]
    [InlineData("/etc/passwd")]
    [InlineData(".git/config")]
    public async Task Nothing_that_is_not_content_is_opened(string file)
    {
        var outside = Directory.CreateTempSubdirectory("pole-outside");
        try
        {
            File.WriteAllText(Path.Combine(outside.FullName, "secret.md"), "---\ntitle: Secret\n---\n");
            File.CreateSymbolicLink(Path.Combine(_room.Root, "pages", "lien.md"), Path.Combine(outside.FullName, "secret.md"));
            Directory.CreateSymbolicLink(Path.Combine(_room.Root, "pages", "ailleurs"), outside.FullName);
            var editor = await _room.EditorAsync();

            Assert.Equal(HttpStatusCode.NotFound, (await editor.OpenAsync(Newsroom.Address(file))).Status);
        }
        finally
        {
            outside.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Only_editors_edit()
    {
        await _room.App.AccountAsync("compta@test.example", StaffRole.Accountant);
        var accountant = await _room.App.SignInAsync("compta@test.example");

        foreach (var address in new[] { Newsroom.Address(Newsroom.Mission), $"/admin/contenu/versions?fichier={Newsroom.Mission}", "/admin/contenu/fautes" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await accountant.OpenAsync(address)).Status);
            Assert.True((await _room.App.Visit().OpenAsync(address)).IsRedirect);
        }
    }

    [Fact]
    public async Task The_list_is_narrowed_by_what_editors_look_for()
    {
        _room.Write("pages/demain.md", "---\ntitle: Une page pour demain\npublished: 2026-03-03\n---\n");
        var editor = await _room.EditorAsync();

        Assert.Contains("Une page pour demain", (await editor.OpenAsync("/admin/contenu?etat=a-venir")).Words, StringComparison.Ordinal);
        Assert.Contains("pages/demain.md", (await editor.OpenAsync("/admin/contenu?etat=sans-anglais&dossier=pages")).Words, StringComparison.Ordinal);
        Assert.Contains("pages/demain.md", (await editor.OpenAsync("/admin/contenu?q=DEMAIN")).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("pages/demain.md", (await editor.OpenAsync("/admin/contenu?etat=publiee&q=demain")).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("pages/demain.md", (await editor.OpenAsync("/admin/contenu?langue=en&q=demain")).Words, StringComparison.Ordinal);
    }

    public void Dispose() => _room.Dispose();
}
