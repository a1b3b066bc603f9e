using System.Net;
using System.Text;
using Pole.App;
using Pole.Features.Resources.Importing.Drafting;
using Pole.Platform.Identity;

namespace Pole.Features.Resources.Importing.Admin;

/// <summary>An editor imports a sheet through the form, into a content folder of the test's own.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Address = "/admin/ressources/importer";
    private const string Save = "fiche";

    private readonly string _content = Directory.CreateTempSubdirectory("pole-import").FullName;
    private readonly PoleApp _app;

    public ImportTests()
    {
        var original = Path.Combine(PoleApp.RepositoryRoot, "content");
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_content, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        _app = new(settings: new() { ["Content:Root"] = _content });
    }

    [Theory]
    [InlineData("optigede")]
    [InlineData("optigede-sans-titres")]
    [InlineData("portail")]
    public async Task A_pasted_sheet_becomes_a_draft_that_the_check_accepts_and_nobody_sees(string file)
    {
        var editor = await EditorAsync();
        var read = await editor.SubmitAsync(Address, new() { ["Input.Text"] = ReferenceSheets.TextOf(file) });

        var saved = await SubmitAsync(editor, read, new() { ["Input.Slug"] = "fiche-essai", [Field("title")] = "Une fiche importée" });

        Assert.True(saved.IsRedirect, string.Join('\n', saved.Errors) + saved.Words);
        Assert.Contains("draft: true", Written("fiche-essai"), StringComparison.Ordinal);
        var check = await editor.OpenAsync("/admin/contenu");
        Assert.DoesNotContain("fiche-essai.md", check.Page.QuerySelector("table caption")?.TextContent == "Fautes de contenu" ? check.Words : "", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _app.Visit().OpenAsync("/ressources/fiche-essai")).Status);
        Assert.DoesNotContain("Camille", Written("fiche-essai"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_collection_the_editor_chooses_one_sheet_and_sees_its_lines_marked()
    {
        var editor = await EditorAsync();
        var choice = await editor.SubmitAsync(Address, new() { ["Input.Text"] = ReferenceSheets.TextOf("recueil") });

        var read = await editor.SubmitAsync(choice, Address, new() { ["Input.Number"] = "1" });

        Assert.Contains("Ce texte contient 2 fiches", choice.Words, StringComparison.Ordinal);
        Assert.Contains("tremplin pour encourager", ValueOf(read, "title"), StringComparison.Ordinal);
        Assert.NotNull(read.Page.QuerySelector("aside mark"));
        Assert.Contains("Camille EXEMPLE", read.Page.QuerySelector("aside s")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Camille EXEMPLE", string.Join('\n', read.Page.QuerySelectorAll("form textarea").Select(area => area.TextContent)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_told_at_its_field_and_nothing_that_was_typed_is_lost()
    {
        var editor = await EditorAsync();
        var read = await editor.SubmitAsync(Address, new() { ["Input.Text"] = ReferenceSheets.TextOf("optigede") });

        var refused = await SubmitAsync(editor, read, new()
        {
            ["Input.Slug"] = "Pas Un Nom",
            [Field("title")] = "Mon titre à moi",
        });
        var again = await SubmitAsync(editor, refused, new()
        {
            ["Input.Slug"] = "fiche-essai",
            [Field("case-study.key-figures")] = "{label: \"Entreprises\", valeur: 60, unit: \"entreprises\"}",
            [Field("case-study.started")] = "un jour",
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Mon titre à moi", ValueOf(refused, "title"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("clé inconnue", ErrorOf(again, "case-study.key-figures"), StringComparison.Ordinal);
        Assert.Contains("une année, un mois ou un jour", ErrorOf(again, "case-study.started"), StringComparison.Ordinal);
        Assert.Equal("Mon titre à moi", ValueOf(again, "title"));
        Assert.False(File.Exists(Path.Combine(_content, "resources", "fiche-essai.md")));
    }

    [Fact]
    public async Task What_is_required_and_what_is_no_record_is_told()
    {
        var editor = await EditorAsync();
        var read = await editor.SubmitAsync(Address, new() { ["Input.Text"] = ReferenceSheets.TextOf("optigede") });

        var refused = await SubmitAsync(editor, read, new() { [Field("title")] = "", [Field("documents")] = "pas un élément" });

        Assert.Contains("« Titre » manque", ErrorOf(refused, "title"), StringComparison.Ordinal);
        Assert.Contains("ligne 1", ErrorOf(refused, "documents"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_that_stands_there_is_never_replaced()
    {
        var editor = await EditorAsync();
        var before = Written("piicto-caban-tonkin");
        var read = await editor.SubmitAsync(Address, new() { ["Input.Text"] = ReferenceSheets.TextOf("portail") });

        var refused = await SubmitAsync(editor, read, new() { ["Input.Slug"] = "piicto-caban-tonkin" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("porte déjà ce nom", refused.Words, StringComparison.Ordinal);
        Assert.Equal(before, Written("piicto-caban-tonkin"));
    }

    [Theory]
    [InlineData("fiche.txt", "CONTEXTE\n\nUn parc d’activités.\n", HttpStatusCode.OK)]
    [InlineData("fiche.pdf", "%PDF-1.7 ...", HttpStatusCode.UnprocessableEntity)]
    [InlineData("fiche.txt", "PK\u0003\u0004binaire", HttpStatusCode.UnprocessableEntity)]
    public async Task A_file_is_judged_by_what_it_holds(string name, string text, HttpStatusCode status)
    {
        var editor = await EditorAsync();

        var answer = await editor.SubmitAsync(Address, new() { ["Input.Text"] = "" }, files: new() { ["Input.File"] = (name, Encoding.UTF8.GetBytes(text)) });

        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task A_page_in_the_older_western_encoding_is_read()
    {
        var editor = await EditorAsync();

        var read = await editor.SubmitAsync(Address, new() { ["Input.Text"] = "" }, files: new() { ["Input.File"] = ("f.txt", Encoding.Latin1.GetBytes("CONTEXTE\n\nUn parc à Évry, été comme hiver.\n")) });

        Assert.Equal("Un parc à Évry, été comme hiver.", ValueOf(read, "case-study.context"));
    }

    [Theory]
    [InlineData("", "Collez le texte de la fiche")]
    [InlineData("   \n ", "Collez le texte de la fiche")]
    public async Task Nothing_to_read_is_told_at_the_field(string text, string told)
    {
        var answer = await (await EditorAsync()).SubmitAsync(Address, new() { ["Input.Text"] = text });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_too_long_or_a_file_that_is_too_large_is_refused()
    {
        var editor = await EditorAsync();

        var text = await editor.SubmitAsync(Address, new() { ["Input.Text"] = new string('a', PastedText.Longest + 1) });
        var file = await editor.SubmitAsync(Address, new() { ["Input.Text"] = "" }, files: new() { ["Input.File"] = ("f.txt", new byte[PastedText.LargestBytes + 1]) });

        Assert.Contains("trop long", text.Words, StringComparison.Ordinal);
        Assert.Contains("dépasse 1 Mo", file.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_made_to_tangle_is_read_or_refused_and_breaks_nothing()
    {
        var text = string.Join('\n', Enumerable.Repeat("Association Aa Bb Cc Dd Ee Ff (X 1 à 2 à 3 % € " + new string('(', 40) + new string('a', 400), 40));

        var answer = await (await EditorAsync()).SubmitAsync(Address, new() { ["Input.Text"] = text });

        Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity, answer.Words);
    }

    [Fact]
    public async Task Only_editors_import()
    {
        await _app.AccountAsync("reviewer@test.example", StaffRole.ActionReviewer);

        Assert.Equal(HttpStatusCode.Forbidden, (await (await _app.SignInAsync("reviewer@test.example")).OpenAsync(Address)).Status);
        Assert.True((await _app.Visit().OpenAsync(Address)).IsRedirect);
    }

    public void Dispose()
    {
        _app.Dispose();
        Directory.Delete(_content, recursive: true);
    }

    private static Task<Answer> SubmitAsync(Browser editor, Answer page, Dictionary<string, string> fields) => editor.SubmitAsync(page, Address, fields, Save);

    private async Task<Browser> EditorAsync()
    {
        await _app.AccountAsync("editor@test.example", StaffRole.Editor);
        return await _app.SignInAsync("editor@test.example");
    }

    private string Written(string slug) => File.ReadAllText(Path.Combine(_content, "resources", $"{slug}.md"));

    private static string Field(string path) => $"Input.Fields[{NumberOf(path)}].Text";

    private static int NumberOf(string path) => DraftQuestions.All.Select((question, i) => (question, i)).First(one => one.question.Path == path).i;

    private static string ValueOf(Answer page, string path) =>
        page.Page.QuerySelector($"[name='{Field(path)}']") is { } control ? control.GetAttribute("value") ?? control.TextContent.Trim() : "";

    private static string ErrorOf(Answer page, string path) =>
        page.Page.QuerySelector($"#Input_Fields_{NumberOf(path)}__Text-error")?.TextContent.Replace('\u00A0', ' ') ?? "";
}
