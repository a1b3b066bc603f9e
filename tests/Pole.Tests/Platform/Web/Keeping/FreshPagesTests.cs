using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Services;
using Pole.Platform.Content;
using Pole.Platform.Search;

namespace Pole.Platform.Web.Keeping;

/// <summary>A change makes exactly those pages fresh that show it.</summary>
public sealed class FreshPagesTests : IDisposable
{
    private const string Article = "/actualites/onze-retours-d-experience";
    private const string File = "pages/actualites/onze-retours-d-experience.md";

    private static readonly TimeSpan AfterTheNews = TimeSpan.FromDays(365);

    private readonly ContentCopy content = new();
    private readonly PoleApp app;

    public FreshPagesTests() => app = new(settings: new() { ["Content:Root"] = content.Root });

    public void Dispose()
    {
        app.Dispose();
        content.Dispose();
    }

    [Fact]
    public async Task The_text_of_an_article_refreshes_that_article_alone()
    {
        app.Clock.Advance(AfterTheNews);
        await KeepAsync(Article, "/", "/actualites", "/mission", "/services", "/plan-du-site", "/feed.atom", "/en" + Article);

        Change(File, text => text + "\n\nUne phrase de plus.\n");

        await ExpectFreshAsync(Article);
        await ExpectKeptAsync("/", "/actualites", "/mission", "/services", "/plan-du-site", "/feed.atom", "/en" + Article);
    }

    [Fact]
    public async Task The_title_of_an_article_refreshes_what_lists_it()
    {
        app.Clock.Advance(AfterTheNews);
        await KeepAsync(Article, "/", "/actualites", "/mission", "/services", "/plan-du-site", "/feed.atom");

        Change(File, text => text.Replace("title: ", "title: Relu, ", StringComparison.Ordinal));

        await ExpectFreshAsync(Article, "/actualites", "/plan-du-site", "/feed.atom");
        await ExpectKeptAsync("/", "/mission", "/services");
    }

    [Fact]
    public async Task What_a_menu_shows_refreshes_every_page_and_what_it_does_not_show_only_the_page_itself()
    {
        await KeepAsync("/mission", "/", "/contact", "/robots.txt");

        Change("pages/mission.md", text => text.Replace("summary: ", "summary: Relu. ", StringComparison.Ordinal));

        await ExpectKeptAsync("/", "/contact");
        await ExpectFreshAsync("/mission");

        Change("pages/mission.md", text => text.Replace("menu-title: ", "menu-title: Notre ", StringComparison.Ordinal));

        await ExpectFreshAsync("/mission", "/", "/contact");
    }

    [Fact]
    public async Task A_translation_refreshes_the_pages_in_its_language()
    {
        app.Clock.Advance(AfterTheNews);
        await KeepAsync(Article, "/en" + Article);

        Change(File.Replace(".md", ".en.md", StringComparison.Ordinal), text => text + "\n\nOne more sentence.\n");

        await ExpectFreshAsync("/en" + Article);
        await ExpectKeptAsync(Article);
    }

    [Fact]
    public async Task The_words_of_a_vocabulary_refresh_the_pages_that_use_them()
    {
        await IndexedAsync();
        await KeepAsync("/ressources/piicto-caban-tonkin", "/mission", "/services");

        Change("vocabularies/pillars.yml", text => text.Replace("fr: ", "fr: Le ", StringComparison.Ordinal));

        await ExpectFreshAsync("/ressources/piicto-caban-tonkin");
        await ExpectKeptAsync("/mission", "/services");
    }

    [Fact]
    public async Task A_resource_refreshes_what_finds_it_and_not_the_searches_that_do_not()
    {
        await IndexedAsync();
        await KeepAsync("/ressources/piicto-caban-tonkin", "/ressources?q=piicto", "/ressources?q=albigeois", "/ressources/lire-une-acv", "/mission");

        Change("resources/piicto-caban-tonkin.md", text => text.Replace("PIICTO", "PIICTO relu", StringComparison.Ordinal));
        await ChangedIndexAsync();

        await ExpectFreshAsync("/ressources/piicto-caban-tonkin", "/ressources?q=piicto");
        await ExpectKeptAsync("/ressources?q=albigeois", "/ressources/lire-une-acv", "/mission");
    }

    [Fact]
    public async Task A_session_refreshes_the_agenda_the_home_page_and_the_services()
    {
        string[] shown = ["/agenda", "/", "/services", $"/services/{SessionsOfTests.Training}", "/agenda.ics", "/api/v1/sessions"];
        await IndexedAsync();
        await KeepAsync([.. shown, "/mission", "/ressources", "/observatoire"]);

        var session = await app.SessionAsync();

        await ExpectFreshAsync(shown);
        await ExpectKeptAsync("/mission", "/ressources", "/observatoire");
        await ExpectFreshAsync($"/agenda/{session.Id}");
    }

    [Fact]
    public async Task A_session_refreshes_the_sheet_of_its_service_and_not_those_of_others()
    {
        const string Other = $"/services/{SessionsOfTests.Awareness}";
        await KeepAsync($"/services/{SessionsOfTests.Training}", Other);

        await app.SessionAsync();

        await ExpectFreshAsync($"/services/{SessionsOfTests.Training}");
        await ExpectKeptAsync(Other);
    }

    [Fact]
    public async Task Places_taken_refresh_the_page_of_their_session_and_not_those_of_others()
    {
        await app.OrganisationAsync("scierie");
        var browser = await app.SignInAsync("scierie@test.example");
        var (session, other) = (await app.SessionAsync(), await app.SessionAsync(SessionsOfTests.Awareness));
        await KeepAsync($"/agenda/{session.Id}", $"/agenda/{other.Id}", "/agenda");

        await browser.ReserveAsync(session, 2);

        await ExpectFreshAsync($"/agenda/{session.Id}", "/agenda");
        await ExpectKeptAsync($"/agenda/{other.Id}");
    }

    [Fact]
    public async Task A_record_that_is_changed_back_refreshes_what_shows_it_each_time()
    {
        var session = await app.SessionAsync();
        var page = $"/agenda/{session.Id}";
        foreach (var town in new[] { "Lyon", session.Town, "Lyon" })
        {
            await KeepAsync(page);
            await app.ReadAsync(db => db.Sessions.Where(s => s.Id == session.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.Town, town)));
            await ExpectFreshAsync(page);
        }
    }

    [Fact]
    public async Task A_service_and_what_it_names_refresh_its_sheet_and_not_those_of_others()
    {
        const string Other = $"/services/{SessionsOfTests.Awareness}";
        await KeepAsync($"/services/{SessionsOfTests.Training}", Other, "/services");

        Change($"services/{SessionsOfTests.Training}.md", text => text + "\n\nUne phrase de plus.\n");

        await ExpectFreshAsync($"/services/{SessionsOfTests.Training}");
        await ExpectKeptAsync(Other, "/services");
    }

    [Fact]
    public async Task Addresses_that_strangers_make_up_leave_nothing_behind()
    {
        var library = app.Services.GetRequiredService<ContentStore>().Current;
        var stranger = app.Visit();
        await stranger.OpenAsync("/nulle-part");
        await stranger.OpenAsync("/services/nulle-part");
        var before = library.KeptAnswers;

        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/nulle-part-{i}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/services/nulle-part-{i}")).Status);
        }

        Assert.Equal(before, library.KeptAnswers);
    }

    private void Change(string file, Func<string, string> change)
    {
        var path = Path.Combine(content.Root, file);
        var before = System.IO.File.ReadAllText(path);
        content.Write(file, change(before));
        Assert.NotEqual(before, System.IO.File.ReadAllText(path));
        app.Services.GetRequiredService<ContentStore>().Refresh();
    }

    private Task IndexedAsync() => app.Services.GetRequiredService<SearchIndexer>().Ready;

    private async Task ChangedIndexAsync()
    {
        var index = app.Services.GetRequiredService<ISearchIndex>();
        for (var look = 0; look < 500 && index.Find(new() { Text = "\"piicto relu\"" }).Total == 0; look++)
        {
            await Task.Delay(10);
        }
    }

    private async Task KeepAsync(params string[] paths)
    {
        foreach (var path in paths)
        {
            await app.IsKeptAsync(path);
            Assert.True(await app.IsKeptAsync(path), $"{path} is not kept.");
        }
    }

    private async Task ExpectFreshAsync(params string[] paths)
    {
        foreach (var path in paths)
        {
            Assert.False(await app.IsKeptAsync(path), $"{path} was not made anew.");
        }
    }

    private async Task ExpectKeptAsync(params string[] paths)
    {
        foreach (var path in paths)
        {
            Assert.True(await app.IsKeptAsync(path), $"{path} was made anew though nothing that it shows changed.");
        }
    }
}
