using System.Net;
using static Pole.Features.Resources.Importing.Admin.ImportDesk;

namespace Pole.Features.Resources.Importing.Admin;

/// <summary>An editor imports a sheet through the form.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly ImportDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("optigede")]
    [InlineData("optigede-sans-titres")]
    [InlineData("portail")]
    public async Task A_pasted_sheet_becomes_a_draft_that_the_check_accepts_and_nobody_sees(string file)
    {
        var editor = await desk.EditorAsync();
        var read = await editor.SubmitAsync(Address, new() { ["Input.Text"] = ReferenceSheets.TextOf(file) });

        var saved = await SubmitAsync(editor, read, new() { ["Input.Slug"] = "fiche-essai", [Field("title")] = "Une fiche importée" });

        Assert.True(saved.IsRedirect, string.Join('\n', saved.Errors) + saved.Words);
        Assert.Contains("draft: true", desk.Written("fiche-essai"), StringComparison.Ordinal);
        var check = await editor.OpenAsync("/admin/contenu/fautes");
        var faults = check.Page.QuerySelectorAll("table").Where(table => table.QuerySelector("caption")?.TextContent == "Fautes de contenu");
        Assert.DoesNotContain(faults, table => table.TextContent.Contains("fiche-essai.md", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await desk.App.Visit().OpenAsync("/ressources/fiche-essai")).Status);
        Assert.DoesNotContain("Camille", desk.Written("fiche-essai"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_collection_the_editor_chooses_one_sheet_and_sees_its_lines_marked()
    {
        var editor = await desk.EditorAsync();
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
        var editor = await desk.EditorAsync();
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
        Assert.False(desk.Holds("fiche-essai"));
    }

    [Fact]
    public async Task What_is_required_and_what_is_no_record_is_told()
    {
        var editor = await desk.EditorAsync();
        var read = await editor.SubmitAsync(Address, new() { ["Input.Text"] = ReferenceSheets.TextOf("optigede") });

        var refused = await SubmitAsync(editor, read, new() { [Field("title")] = "", [Field("documents")] = "pas un élément" });

        Assert.Contains("« Titre » manque", ErrorOf(refused, "title"), StringComparison.Ordinal);
        Assert.Contains("ligne 1", ErrorOf(refused, "documents"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_that_stands_there_is_never_replaced()
    {
        var editor = await desk.EditorAsync();
        var before = desk.Written("piicto-caban-tonkin");
        var read = await editor.SubmitAsync(Address, new() { ["Input.Text"] = ReferenceSheets.TextOf("portail") });

        var refused = await SubmitAsync(editor, read, new() { ["Input.Slug"] = "piicto-caban-tonkin" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("porte déjà ce nom", refused.Words, StringComparison.Ordinal);
        Assert.Equal(before, desk.Written("piicto-caban-tonkin"));
    }
}
