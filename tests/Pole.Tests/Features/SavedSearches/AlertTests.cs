using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Accounts;
using Pole.Features.Membership;
using Pole.Features.Resources;
using Pole.Features.SavedSearches.Alerts;
using Pole.Platform.Search;
using Pole.Platform.Search.Changes;

namespace Pole.Features.SavedSearches;

/// <summary>What the letters about saved searches tell, and to whom.</summary>
public sealed class AlertTests : IDisposable
{
    private const string Camille = "camille@test.example";

    private readonly Shelf shelf = new();
    private readonly PoleApp app;

    public AlertTests()
    {
        shelf.Put("ancienne", "Le zirconium d’hier");
        app = new(services => services.AddSingleton<ISearchSource>(shelf));
    }

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task What_is_new_is_told_once_in_one_letter_whichever_searches_find_it()
    {
        await app.FollowAsync(Camille, AlertPace.Daily, "/recherche?q=zirconium", "/recherche?q=recyclage+zirconium&dans=pages");
        shelf.Put("nouvelle", "Recyclage du zirconium");
        shelf.Put("autre", "Rien de tel");

        await app.TellTomorrowAsync();
        await app.TellTomorrowAsync();

        var letter = Assert.Single(await app.LettersToAsync(Camille));
        var values = Following.ValuesOf(letter);
        Assert.Equal(("saved-search-news", "fr", "Une nouveauté"), (letter.Template, letter.Language, values["count"]));
        Assert.Equal(("Recyclage du zirconium", "http://localhost:5080/nouvelle"), (values["titles"], values["links"]));
        Assert.Equal("nouveau · « recherche 0 », « recherche 1 »", WrittenResources.PlainSpaces(values["reasons"]));
    }

    [Fact]
    public async Task What_changed_is_told_as_such_and_nothing_that_was_there_is()
    {
        await app.FollowAsync(Camille, AlertPace.Daily, "/recherche?q=zirconium");
        await app.TellTomorrowAsync();
        var silent = await app.LettersToAsync(Camille);

        shelf.Put("ancienne", "Le zirconium d’hier", "et d’aujourd’hui");
        await app.TellTomorrowAsync();

        Assert.Empty(silent);
        Assert.StartsWith("mis à jour", Following.ValuesOf(Assert.Single(await app.LettersToAsync(Camille)))["reasons"]);
    }

    [Fact]
    public async Task A_day_that_a_resource_tells_of_and_that_comes_is_no_news()
    {
        var underway = WrittenResources.All.First(item => item.Sheet.CaseStudy?.Ended is { } end && end.First > new DateOnly(2026, 3, 2));
        await app.FollowAsync(Camille, AlertPace.Daily, $"/ressources?q={Uri.EscapeDataString(underway.Sheet.Title)}");
        app.Clock.Advance(TimeSpan.FromDays(underway.Sheet.CaseStudy!.Ended!.Value.First.DayNumber - new DateOnly(2026, 3, 2).DayNumber));

        await app.TellTomorrowAsync();

        Assert.Empty(await app.LettersToAsync(Camille));
    }

    [Fact]
    public async Task Another_build_of_the_program_changes_no_document()
    {
        await app.FollowAsync(Camille, AlertPace.Daily, "/recherche?q=zirconium");
        await app.RunJobAsync<NoteChanges>();
        await app.ReadAsync(db => db.NotedDocuments.ExecuteUpdateAsync(set => set.SetProperty(d => d.Build, Guid.Empty).SetProperty(d => d.Mark, "autrement")));

        await app.TellTomorrowAsync();

        Assert.Empty(await app.LettersToAsync(Camille));
    }

    [Fact]
    public async Task The_first_document_of_a_source_that_was_empty_is_new()
    {
        var empty = new Shelf();
        using var site = new PoleApp(services => services.AddSingleton<ISearchSource>(empty));
        await site.FollowAsync(Camille, AlertPace.Daily, "/recherche?q=zirconium");
        empty.Put("premiere", "Le zirconium");

        await site.TellTomorrowAsync();

        Assert.Single(await site.LettersToAsync(Camille));
    }

    [Fact]
    public async Task Each_reads_in_their_language_what_their_searches_find()
    {
        await app.FollowAsync(Camille, AlertPace.Daily, "/recherche?q=zirconium");
        await app.SaveAsync(db => db.Users.Single(u => u.Email == Camille).Language = "en");
        shelf.Put("nouvelle", "Le zirconium");
        shelf.Put("new", "Zirconium in English", language: "en");

        await app.TellTomorrowAsync();

        var letter = Assert.Single(await app.LettersToAsync(Camille));
        Assert.Equal("en", letter.Language);
        Assert.Equal(("Le zirconium", "new · “recherche 0”", "http://localhost:5080/en/espace/recherches"), (Following.ValuesOf(letter)["titles"], Following.ValuesOf(letter)["reasons"], Following.ValuesOf(letter)["link"]));
    }

    [Fact]
    public async Task What_somebody_may_not_read_that_day_is_not_told()
    {
        var member = await app.OrganisationAsync("membre");
        await app.MembershipAsync(member.Id, new(2026, 1, 1), new(2026, 12, 31));
        var ending = await app.OrganisationAsync("sortant");
        await app.MembershipAsync(ending.Id, new(2025, 1, 1), new(2025, 12, 31));
        foreach (var reader in new[] { "membre@test.example", "sortant@test.example", Camille })
        {
            await app.FollowAsync(reader, AlertPace.Daily, "/recherche?q=zirconium");
        }

        shelf.Put("reservee", "Une page réservée", "le zirconium est dans le texte", audience: Audience.Members);
        await app.TellTomorrowAsync();

        Assert.Single(await app.LettersToAsync("membre@test.example"));
        Assert.Empty(await app.LettersToAsync("sortant@test.example"));
        Assert.Empty(await app.LettersToAsync(Camille));
    }

    [Fact]
    public async Task A_long_list_names_some_and_counts_the_others()
    {
        await app.FollowAsync(Camille, AlertPace.Daily, "/recherche?q=zirconium");
        for (var i = 0; i < NewsLetter.Named + 5; i++)
        {
            shelf.Put($"page-{i}", $"Zirconium {i}");
        }

        await app.TellTomorrowAsync();

        var titles = Following.ValuesOf(Assert.Single(await app.LettersToAsync(Camille)))["titles"].Split('\n');
        Assert.Equal(NewsLetter.Named + 1, titles.Length);
        Assert.Equal("5 autres nouveautés", WrittenResources.PlainSpaces(titles[^1]));
    }
}
