using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Identity;
using static Pole.Features.Resources.Contributions.ContributionDesk;

namespace Pole.Features.Resources.Contributions;

/// <summary>Whose sheet it is, and who decides.</summary>
public sealed class ContributionRightsTests : IDisposable
{
    private readonly ContributionDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task Somebody_elses_sheet_is_not_found()
    {
        var author = await desk.AuthorAsync();
        var page = await WriteAsync(author);
        await SendAsync(author, page);
        var other = await desk.AuthorAsync("autre");

        foreach (var address in new[] { page, $"{page}/identite", $"{page}/versions/1" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(address)).Status);
        }

        Assert.DoesNotContain(Title, (await other.OpenAsync("/espace/contributions")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_not_for_the_editors()
    {
        var page = await WriteAsync(await desk.AuthorAsync());
        var editor = await desk.EditorAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await editor.OpenAsync(page.Replace("/espace/", "/admin/", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task R10_nobody_reviews_their_own_sheet()
    {
        await desk.App.AccountAsync("double@test.example", StaffRole.Administrator);
        var both = await desk.App.SignInAsync("double@test.example");
        var review = await SendAsync(both, await WriteAsync(both));
        var seen = await both.OpenAsync(review);
        Assert.Contains("une autre personne de l’équipe la relit", seen.Words, StringComparison.Ordinal);

        var tried = await both.SubmitAsync(seen, review, [], "decision");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, tried.Status);
        Assert.Equal(ContributionStatus.Submitted, (await desk.StoredAsync()).Status);
        Assert.False(System.IO.File.Exists(Path.Combine(desk.Content.Root, "resources", $"{Slug}.md")));
    }

    [Fact]
    public async Task A_draft_is_deleted_and_a_sheet_that_was_sent_is_only_withdrawn()
    {
        var author = await desk.AuthorAsync();
        var page = await WriteAsync(author);
        var before = await author.OpenAsync(page);
        await SendAsync(author, page);

        var late = await author.SubmitAsync(before, page, [], "supprimer");
        Assert.Contains("Cette fiche a déjà été envoyée : elle ne se supprime plus, elle se retire.", late.Errors);
        await author.SubmitAsync(page, [], "retirer");
        Assert.Equal(ContributionStatus.Withdrawn, (await desk.StoredAsync()).Status);
        await author.SubmitAsync(await StartAsync(author), [], "supprimer");
        Assert.Equal(1, await desk.App.ReadAsync(db => db.Contributions.CountAsync()));
    }

    [Fact]
    public async Task What_a_person_proposed_is_in_the_export_of_their_data()
    {
        var author = await desk.AuthorAsync();
        await WriteAsync(author);

        var export = await author.OpenAsync("/compte/donnees?handler=Export");

        Assert.Contains("Club des Aulnes", export.Text, StringComparison.Ordinal);
    }
}
