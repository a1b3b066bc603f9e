using System.Diagnostics;
using System.Net;
using Pole.App;
using Pole.Features.Editing.Versions;

namespace Pole.Features.Editing;

/// <summary>Two people at one page, and a hand at the disk: nobody loses what they wrote.</summary>
public sealed class TogetherTests : IDisposable
{
    private const string Text = "---\ntitle: À deux\n---\nUn début.\n";
    private const string Shared = "pages/a-deux.md";

    private readonly Newsroom _room = new();

    public TogetherTests() => _room.Write(Shared, Text);

    [Fact]
    public async Task A_text_written_into_the_file_meanwhile_is_shown_beside_and_not_overwritten_unseen()
    {
        var editor = await _room.EditorAsync();
        var page = await Newsroom.OpenAsync(editor, Shared);
        _room.Write(Shared, "---\ntitle: À deux\n---\nUn autre début.\n");

        var both = await Newsroom.SaveAsync(editor, page, Shared, new() { ["Input.Body"] = "Mon début.\n" });

        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Contains("Un autre début.", _room.Read(Shared), StringComparison.Ordinal);
        Assert.Equal(("autre", "Mon"), (both.Page.QuerySelector("del")!.TextContent.Trim().Split(' ')[^1], both.Page.QuerySelector("ins")!.TextContent));
        Assert.Equal("Mon début.\n", Newsroom.BodyOf(both));
        var again = await Newsroom.SaveAsync(editor, both, Shared, []);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);

        var chosen = await Newsroom.SaveAsync(editor, both, Shared, new() { ["Input.Over"] = both.Page.QuerySelector("button[name='Input.Over']")!.GetAttribute("value")! });

        Assert.True(chosen.IsRedirect, chosen.Words);
        Assert.Contains("Mon début.", _room.Read(Shared), StringComparison.Ordinal);
        var versions = await _room.VersionsAsync(Shared);
        Assert.Equal([VersionOrigin.Found, VersionOrigin.Saved], versions.Select(version => version.Origin));
        Assert.Contains("Un autre début.", versions[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_who_save_at_once_one_wins_and_the_others_are_shown_both_texts()
    {
        var editors = new List<(Browser Browser, Answer Page)>();
        for (var i = 0; i < 6; i++)
        {
            var editor = await _room.EditorAsync($"editor-{i}");
            editors.Add((editor, await Newsroom.OpenAsync(editor, Shared)));
        }

        var answers = await Task.WhenAll(editors.Select((one, i) => Newsroom.SaveAsync(one.Browser, one.Page, Shared, new() { ["Input.Body"] = $"Début de {i}.\n" })));

        var winner = Array.FindIndex(answers, answer => answer.IsRedirect);
        Assert.Single(answers, answer => answer.IsRedirect);
        Assert.Equal(5, answers.Count(answer => answer.Status == HttpStatusCode.Conflict));
        Assert.EndsWith($"Début de {winner}.\n", _room.Read(Shared), StringComparison.Ordinal);
        Assert.Equal([1, 2], (await _room.VersionsAsync(Shared)).Select(version => version.Number));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_room.Root, "pages"), ".*"));
    }

    [Fact]
    public async Task Who_else_has_a_page_open_is_told_with_their_name_until_they_are_gone()
    {
        var first = await _room.EditorAsync("anne");
        var second = await _room.EditorAsync("bruno");
        var opened = await Newsroom.OpenAsync(first, Shared);

        Assert.DoesNotContain("a aussi cette page ouverte", opened.Words, StringComparison.Ordinal);
        Assert.Contains("Camille anne a aussi cette page ouverte", (await Newsroom.OpenAsync(second, Shared)).Words, StringComparison.Ordinal);
        Assert.Contains("Ouverte par Camille anne", (await second.OpenAsync("/admin/contenu?q=a-deux")).Words, StringComparison.Ordinal);

        _room.App.Clock.Advance(TimeSpan.FromMinutes(31));

        Assert.DoesNotContain("Camille anne", (await Newsroom.OpenAsync(second, Shared)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_version_is_gone_back_to_and_none_is_lost()
    {
        var editor = await _room.EditorAsync();
        await Newsroom.SaveAsync(editor, await Newsroom.OpenAsync(editor, Shared), Shared, new() { ["Input.Body"] = "Une suite.\n" });
        var found = (await _room.VersionsAsync(Shared))[0];
        var compared = await editor.OpenAsync($"/admin/contenu/versions/{(await _room.VersionsAsync(Shared))[1].Id}");
        Assert.Equal(["Une suite"], compared.Page.QuerySelectorAll("ins").Select(added => added.TextContent));
        Assert.Equal(["Un début"], compared.Page.QuerySelectorAll("del").Select(gone => gone.TextContent));

        var answer = await editor.SubmitAsync($"/admin/contenu/versions/{found.Id}", [], form: "reprendre");

        Assert.True(answer.IsRedirect, answer.Words);
        Assert.Equal(Text, _room.Read(Shared));
        Assert.Equal([VersionOrigin.Found, VersionOrigin.Saved, VersionOrigin.Restored], (await _room.VersionsAsync(Shared)).Select(version => version.Origin));
        Assert.Contains("Camille editor", (await editor.OpenAsync($"/admin/contenu/versions?fichier={Shared}")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_does_not_overwrite_what_was_written_since_the_page_was_opened()
    {
        var editor = await _room.EditorAsync();
        await Newsroom.SaveAsync(editor, await Newsroom.OpenAsync(editor, Shared), Shared, new() { ["Input.Body"] = "Une suite.\n" });
        var address = $"/admin/contenu/versions/{(await _room.VersionsAsync(Shared))[0].Id}";
        var page = await editor.OpenAsync(address);
        _room.Write(Shared, "---\ntitle: À deux\n---\nÉcrit à la main.\n");

        var answer = await editor.SubmitAsync(page, address, [], form: "reprendre");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Écrit à la main.", _room.Read(Shared), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_folder_is_a_repository_each_save_is_a_commit_of_the_editor()
    {
        await GitAsync("init", "--quiet");
        await GitAsync("-c", "user.name=Atelier", "-c", "user.email=atelier@test.example", "commit", "--quiet", "--allow-empty", "--message", "début");
        File.WriteAllText(Path.Combine(_room.Root, ".git", "hooks", "pre-commit"), "#!/bin/sh\nexit 1\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(_room.Root, ".git", "hooks", "pre-commit"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var editor = await _room.EditorAsync();

        var answer = await Newsroom.SaveAsync(editor, await Newsroom.OpenAsync(editor, Shared), Shared, new() { ["Input.Body"] = "Une suite.\n" });

        Assert.True(answer.IsRedirect, answer.Words);
        Assert.Contains("git l’a pris sous votre nom", (await editor.FollowAsync(Newsroom.Address(Shared))).Words, StringComparison.Ordinal);
        Assert.Equal($"Camille editor <editor@test.example> {Shared}", (await GitAsync("log", "-1", "--name-only", "--format=%an <%ae>")).Replace("\n\n", " ", StringComparison.Ordinal).Trim());
        Assert.EndsWith("Une suite.\n", await GitAsync("show", $"HEAD:{Shared}"), StringComparison.Ordinal);
    }

    private async Task<string> GitAsync(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _room.Root, RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await git.StandardOutput.ReadToEndAsync();
        await git.WaitForExitAsync();
        Assert.Equal(0, git.ExitCode);
        return said;
    }

    public void Dispose() => _room.Dispose();
}
