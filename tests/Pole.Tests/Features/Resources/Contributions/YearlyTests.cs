using System.Net;
using Pole.App;
using Pole.Features.Resources.Contributions.Yearly;
using static Pole.Features.Resources.Contributions.ContributionDesk;

namespace Pole.Features.Resources.Contributions;

/// <summary>Each year the author is asked to confirm or withdraw what stands on the site.</summary>
public sealed class YearlyTests : IDisposable
{
    private readonly ContributionDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task After_a_year_the_author_is_asked_and_a_month_later_reminded_once()
    {
        var (author, _, page) = await OnSiteAsync();
        await RunAsync(days: 364);
        Assert.DoesNotContain("contribution-yearly", await desk.LettersAsync("autrice@test.example"));

        await RunAsync(days: 1);
        await RunAsync(days: 0);
        Assert.Single(await desk.LettersAsync("autrice@test.example"), "contribution-yearly");
        await RunAsync(days: 29);
        Assert.DoesNotContain("contribution-reminder", await desk.LettersAsync("autrice@test.example"));
        await RunAsync(days: 1);
        await RunAsync(days: 100);
        Assert.Single(await desk.LettersAsync("autrice@test.example"), "contribution-reminder");
        Assert.Contains("Un an a passé", (await (await SignedInAgainAsync(author)).OpenAsync(page)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confirming_dates_the_file_and_leaves_the_rest_of_it_as_it_stands()
    {
        var (author, _, page) = await OnSiteAsync();
        desk.Content.Write($"resources/{Slug}.md", desk.Written().Replace("Club des Aulnes", "Club du parc", StringComparison.Ordinal));
        await RunAsync(days: 365);
        author = await SignedInAgainAsync(author);

        var confirmed = await author.SubmitAsync(page, [], "annee");

        Assert.True(confirmed.IsRedirect, confirmed.Words);
        Assert.Contains("verified: 2027-03-02\n", desk.Written(), StringComparison.Ordinal);
        Assert.Contains("Club du parc", desk.Written(), StringComparison.Ordinal);
        Assert.Contains("Confirmée par son auteur : 2 mars 2027", (await desk.App.Visit().OpenAsync($"/ressources/{Slug}")).Words, StringComparison.Ordinal);
        Assert.Null((await desk.StoredAsync()).AskedAt);
    }

    [Fact]
    public async Task Who_withdraws_asks_an_editor_who_takes_the_sheet_off_the_site()
    {
        var (author, editor, page) = await OnSiteAsync();

        await author.SubmitAsync(page, new() { ["Input.Reason"] = "Le club n’existe plus." }, "retirer");

        Assert.Contains("contribution-withdrawal", await desk.LettersAsync("editrice@test.example"));
        Assert.Equal(HttpStatusCode.OK, (await desk.App.Visit().OpenAsync($"/ressources/{Slug}")).Status);
        var review = page.Replace("/espace/", "/admin/", StringComparison.Ordinal);
        Assert.Contains("Le club n’existe plus.", (await editor.OpenAsync(review)).Words, StringComparison.Ordinal);
        await editor.SubmitAsync(review, [], "depublier");
        Assert.Equal(HttpStatusCode.NotFound, (await desk.App.Visit().OpenAsync($"/ressources/{Slug}")).Status);
        Assert.Equal(ContributionStatus.Withdrawn, (await desk.StoredAsync()).Status);
        Assert.Contains("contribution-unpublished", await desk.LettersAsync("autrice@test.example"));
    }

    [Fact]
    public async Task An_update_stays_off_the_site_until_it_is_published_and_loses_nothing_that_was_written_by_hand()
    {
        var (author, editor, page) = await OnSiteAsync();
        await author.SubmitAsync(page, [], "annee", button: "handler=Reopen");
        await SaveAsync(author, page, "contexte", new() { [Field("case-study.context")] = "Dix ans plus tard." });
        Assert.DoesNotContain("Dix ans plus tard.", (await desk.App.Visit().OpenAsync($"/ressources/{Slug}")).Words, StringComparison.Ordinal);
        var review = await SendAsync(author, page);
        desk.Content.Write($"resources/{Slug}.md", desk.Written().Replace("Club des Aulnes", "Club du parc", StringComparison.Ordinal));

        var refused = await editor.SubmitAsync(review, [], "decision");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Club du parc", desk.Written(), StringComparison.Ordinal);

        var replaced = await editor.SubmitAsync(refused, review, new() { ["Input.Replace"] = "true" }, "decision");
        Assert.True(replaced.IsRedirect, string.Join('\n', replaced.Errors));
        Assert.Contains("Dix ans plus tard.", (await desk.App.Visit().OpenAsync($"/ressources/{Slug}")).Words, StringComparison.Ordinal);
    }

    private async Task<(Browser Author, Browser Editor, string Page)> OnSiteAsync()
    {
        var (author, editor) = (await desk.AuthorAsync(), await desk.EditorAsync());
        var page = await WriteAsync(author);
        await PublishAsync(editor, await SendAsync(author, page));
        return (author, editor, page);
    }

    private async Task RunAsync(int days)
    {
        desk.App.Clock.Advance(TimeSpan.FromDays(days));
        await desk.App.RunJobAsync<AskAuthorsToConfirm>();
    }

    /// <summary>Sessions do not last a year.</summary>
    private Task<Browser> SignedInAgainAsync(Browser author)
    {
        author.Http.Dispose();
        return desk.App.SignInAsync("autrice@test.example");
    }
}
