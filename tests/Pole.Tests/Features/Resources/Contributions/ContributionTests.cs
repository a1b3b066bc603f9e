using System.Net;
using Microsoft.EntityFrameworkCore;
using static Pole.Features.Resources.Contributions.ContributionDesk;

namespace Pole.Features.Resources.Contributions;

/// <summary>A person proposes a case study; an editor returns it, or publishes it.</summary>
public sealed class ContributionTests : IDisposable
{
    private readonly ContributionDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task A_sheet_is_sent_returned_with_a_remark_at_its_field_sent_again_and_published()
    {
        var author = await desk.AuthorAsync();
        var editor = await desk.EditorAsync();
        var page = await WriteAsync(author);
        var review = await SendAsync(author, page);

        var returned = await editor.SubmitAsync(review, new() { ["Input.Comment"] = "Bravo, encore un effort.", [RemarkAt("case-study.context")] = "Combien de palettes ?" }, "decision", button: "handler=Return");
        Assert.True(returned.IsRedirect, string.Join('\n', returned.Errors));
        var step = await author.OpenAsync($"{page}/contexte");
        Assert.Contains("Combien de palettes ?", step.Page.QuerySelector("#q-context")!.TextContent, StringComparison.Ordinal);
        await SaveAsync(author, page, "contexte", new() { [Field("case-study.context")] = "Cent palettes partaient à la benne." });
        await SendAsync(author, page);
        await PublishAsync(editor, review);

        var read = await desk.App.Visit().OpenAsync($"/ressources/{Slug}");
        Assert.Contains("Cent palettes partaient à la benne.", read.Words, StringComparison.Ordinal);
        Assert.Contains("2 400,5 palettes", read.Words, StringComparison.Ordinal);
        Assert.Contains("Confirmée par son auteur : 2 mars 2026", read.Words, StringComparison.Ordinal);
        Assert.Equal(["contribution-published", "contribution-returned", "contribution-submitted", "contribution-submitted"], (await desk.LettersAsync("autrice@test.example")).Order());
        Assert.Equal(["contribution-waiting", "contribution-waiting"], await desk.LettersAsync("editrice@test.example"));
    }

    [Fact]
    public async Task Each_version_is_kept_and_stands_beside_the_one_before_with_its_changed_words()
    {
        var author = await desk.AuthorAsync();
        var editor = await desk.EditorAsync();
        var page = await WriteAsync(author);
        var review = await SendAsync(author, page);
        await editor.SubmitAsync(review, new() { ["Input.Comment"] = "Précisez." }, "decision", button: "handler=Return");
        await SaveAsync(author, page, "contexte", new() { [Field("case-study.context")] = "Les palettes partaient au four." });
        await SendAsync(author, page);

        var mine = await author.OpenAsync($"{page}/versions/2");
        var theirs = await editor.OpenAsync($"{review}/versions/2");

        foreach (var compared in new[] { mine, theirs })
        {
            Assert.Contains("à la benne", string.Concat(compared.Page.QuerySelectorAll("del").Select(e => e.TextContent)), StringComparison.Ordinal);
            Assert.Contains("au four", string.Concat(compared.Page.QuerySelectorAll("ins").Select(e => e.TextContent)), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await author.OpenAsync($"{page}/versions/3")).Status);
        Assert.Contains("C’est la première version", (await author.OpenAsync($"{page}/versions/1")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_that_is_not_whole_or_whose_licence_is_not_accepted_is_not_sent()
    {
        var author = await desk.AuthorAsync();
        var begun = await StartAsync(author);

        var unsent = await author.SubmitAsync(begun, new() { ["Input.Licence"] = "true" }, "envoyer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsent.Status);
        Assert.Contains("« Résumé » manque.", unsent.Errors);
        Assert.Contains("« Licence » manque.", unsent.Errors);
        var whole = await WriteAsync(author);
        var unaccepted = await author.SubmitAsync(whole, [], "envoyer");
        Assert.Contains("Acceptez la licence pour envoyer la fiche.", unaccepted.Errors);
        Assert.Equal(0, await desk.App.ReadAsync(db => db.ContributionVersions.CountAsync()));
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_at_its_cell_and_stays_as_it_was_typed()
    {
        var author = await desk.AuthorAsync();
        var page = await StartAsync(author);
        var value = Field("case-study.key-figures", 0, "value");

        var refused = await author.SubmitAsync($"{page}/chiffres", new() { [Field("case-study.key-figures", 0, "label")] = "Palettes", [value] = "beaucoup" }, "etape");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Valeur : indiquez un nombre, par exemple 12 ou 3,5.", refused.Errors);
        Assert.Equal("beaucoup", refused.Page.QuerySelector($"[name='{value}']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//ailleurs.example")]
    [InlineData("data:text/html,x")]
    public async Task An_address_that_is_no_web_page_is_refused(string address)
    {
        var author = await desk.AuthorAsync();
        var page = await StartAsync(author);

        var site = await author.SubmitAsync($"{page}/identite", new() { [Field("case-study.lead.website")] = address }, "etape");
        var document = await author.SubmitAsync($"{page}/documents", new() { [Field("documents", 0, "title")] = "Plan", [Field("documents", 0, "url")] = address }, "etape");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, site.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, document.Status);
    }

    [Fact]
    public async Task A_joined_document_is_published_with_the_sheet()
    {
        var author = await desk.AuthorAsync();
        var page = await WriteAsync(author);
        var joined = await author.SubmitAsync($"{page}/documents", [], "etape", File("Compte rendu (2019).txt", "Relevé des palettes."));
        Assert.True(joined.IsRedirect, string.Join('\n', joined.Errors));

        await PublishAsync(await desk.EditorAsync(), await SendAsync(author, page));

        var read = await desk.App.Visit().OpenAsync($"/ressources/{Slug}");
        var link = read.Page.QuerySelector("a[href$='compte-rendu-2019.txt']")!.GetAttribute("href")!;
        Assert.Equal("Relevé des palettes.", (await desk.App.Visit().OpenAsync(link)).Text);
    }

    [Fact]
    public async Task A_sheet_that_was_sent_waits_for_the_editors_and_cannot_be_changed()
    {
        var author = await desk.AuthorAsync();
        var editor = await desk.EditorAsync();
        var page = await WriteAsync(author);
        await SendAsync(author, page);

        Assert.Contains("Fiches proposées à relire", (await editor.OpenAsync("/admin")).Words, StringComparison.Ordinal);
        Assert.Contains(Title, (await editor.OpenAsync("/admin/contributions")).Words, StringComparison.Ordinal);
        var edited = await author.OpenAsync($"{page}/contexte");
        Assert.Null(edited.Page.QuerySelector("#etape"));
    }

    [Fact]
    public async Task A_declined_sheet_carries_its_reason()
    {
        var author = await desk.AuthorAsync();
        var editor = await desk.EditorAsync();
        var page = await WriteAsync(author);
        var review = await SendAsync(author, page);

        var silent = await editor.SubmitAsync(review, [], "decision", button: "handler=Decline");
        var declined = await editor.SubmitAsync(review, new() { ["Input.Comment"] = "Cette fiche existe déjà." }, "decision", button: "handler=Decline");

        Assert.Contains("Dites à l’auteur pourquoi sa fiche n’est pas retenue.", silent.Errors);
        Assert.True(declined.IsRedirect);
        Assert.Contains("Cette fiche existe déjà.", (await author.OpenAsync(page)).Words, StringComparison.Ordinal);
    }

    private static string RemarkAt(string path) =>
        $"Input.Remarks[{Asking.AuthorSteps.Questions.Select((question, i) => (question, i)).First(one => one.question.Path == path).i}]";
}
