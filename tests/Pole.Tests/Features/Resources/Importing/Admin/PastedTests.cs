using System.Net;
using System.Text;
using Pole.Features.Resources.Importing.Drafting;
using Pole.Platform.Identity;
using static Pole.Features.Resources.Importing.Admin.ImportDesk;

namespace Pole.Features.Resources.Importing.Admin;

/// <summary>What is pasted or uploaded is judged by what it holds, and nothing made to tangle breaks anything.</summary>
public sealed class PastedTests : IDisposable
{
    private readonly ImportDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("fiche.txt", "CONTEXTE\n\nUn parc d’activités.\n", HttpStatusCode.OK)]
    [InlineData("fiche.pdf", "%PDF-1.7 ...", HttpStatusCode.UnprocessableEntity)]
    [InlineData("fiche.txt", "PK\u0003\u0004binaire", HttpStatusCode.UnprocessableEntity)]
    public async Task A_file_is_judged_by_what_it_holds(string name, string text, HttpStatusCode status)
    {
        var editor = await desk.EditorAsync();

        var answer = await editor.SubmitAsync(Address, new() { ["Input.Text"] = "" }, files: new() { ["Input.File"] = (name, Encoding.UTF8.GetBytes(text)) });

        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task A_page_in_the_older_western_encoding_is_read()
    {
        var editor = await desk.EditorAsync();

        var read = await editor.SubmitAsync(Address, new() { ["Input.Text"] = "" }, files: new() { ["Input.File"] = ("f.txt", Encoding.Latin1.GetBytes("CONTEXTE\n\nUn parc à Évry, été comme hiver.\n")) });

        Assert.Equal("Un parc à Évry, été comme hiver.", ValueOf(read, "case-study.context"));
    }

    [Theory]
    [InlineData("", "Collez le texte de la fiche")]
    [InlineData("   \n ", "Collez le texte de la fiche")]
    public async Task Nothing_to_read_is_told_at_the_field(string text, string told)
    {
        var answer = await (await desk.EditorAsync()).SubmitAsync(Address, new() { ["Input.Text"] = text });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_too_long_or_a_file_that_is_too_large_is_refused()
    {
        var editor = await desk.EditorAsync();

        var text = await editor.SubmitAsync(Address, new() { ["Input.Text"] = new string('a', PastedText.Longest + 1) });
        var file = await editor.SubmitAsync(Address, new() { ["Input.Text"] = "" }, files: new() { ["Input.File"] = ("f.txt", new byte[PastedText.LargestBytes + 1]) });

        Assert.Contains("trop long", text.Words, StringComparison.Ordinal);
        Assert.Contains("dépasse 1 Mo", file.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_made_to_tangle_is_read_or_refused_and_breaks_nothing()
    {
        var text = string.Join('\n', Enumerable.Repeat("Association Aa Bb Cc Dd Ee Ff (X 1 à 2 à 3 % € " + new string('(', 40) + new string('a', 400), 40));

        var answer = await (await desk.EditorAsync()).SubmitAsync(Address, new() { ["Input.Text"] = text });

        Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity, answer.Words);
    }

    [Fact]
    public async Task Only_editors_import()
    {
        await desk.App.AccountAsync("reviewer@test.example", StaffRole.ActionReviewer);

        Assert.Equal(HttpStatusCode.Forbidden, (await (await desk.App.SignInAsync("reviewer@test.example")).OpenAsync(Address)).Status);
        Assert.True((await desk.App.Visit().OpenAsync(Address)).IsRedirect);
    }
}
