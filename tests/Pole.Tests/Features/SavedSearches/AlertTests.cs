using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Accounts;
using Pole.Features.Membership;
using Pole.Features.Resources;
using Pole.Features.SavedSearches.Alerts;
using Pole.Kernel;
using Pole.Platform.Identity;
using Pole.Platform.Mail;
using Pole.Platform.Search;
using Pole.Platform.Search.Changes;

namespace Pole.Features.SavedSearches;

/// <summary>The letters about what saved searches newly find.</summary>
public sealed class AlertTests : IDisposable
{
    private const string Camille = "camille@test.example";

    private readonly Shelf shelf = new();
    private readonly Stumble stumble = new();
    private readonly PoleApp app;

    public AlertTests()
    {
        shelf.Put("ancienne", "Le zirconium d’hier");
        app = new(services => services.AddSingleton<ISearchSource>(shelf).AddSingleton<IResourceAccess>(stumble));
    }

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task What_is_new_is_told_once_in_one_letter_whichever_searches_find_it()
    {
        await FollowAsync(Camille, "/recherche?q=zirconium", "/recherche?q=recyclage+zirconium&dans=pages");
        shelf.Put("nouvelle", "Recyclage du zirconium");
        shelf.Put("autre", "Rien de tel");

        await TomorrowAsync();
        await TomorrowAsync();

        var letter = Assert.Single(await app.LettersToAsync(Camille));
        var values = ValuesOf(letter);
        Assert.Equal(("saved-search-news", "fr", "Une nouveauté"), (letter.Template, letter.Language, values["count"]));
        Assert.Equal(("Recyclage du zirconium", "http://localhost:5080/nouvelle"), (values["titles"], values["links"]));
        Assert.Equal("nouveau · « recherche 0 », « recherche 1 »", WrittenResources.PlainSpaces(values["reasons"]));
    }

    [Fact]
    public async Task What_changed_is_told_as_such_and_nothing_that_was_there_is()
    {
        await FollowAsync(Camille, "/recherche?q=zirconium");
        await TomorrowAsync();
        var silent = await app.LettersToAsync(Camille);

        shelf.Put("ancienne", "Le zirconium d’hier", "et d’aujourd’hui");
        await TomorrowAsync();

        Assert.Empty(silent);
        Assert.StartsWith("mis à jour", ValuesOf(Assert.Single(await app.LettersToAsync(Camille)))["reasons"]);
    }

    [Fact]
    public async Task Another_build_of_the_program_changes_no_document()
    {
        await FollowAsync(Camille, "/recherche?q=zirconium");
        await app.RunJobAsync<NoteChanges>();
        await app.ReadAsync(db => db.NotedDocuments.ExecuteUpdateAsync(set => set.SetProperty(d => d.Build, Guid.Empty).SetProperty(d => d.Mark, "autrement")));

        await TomorrowAsync();

        Assert.Empty(await app.LettersToAsync(Camille));
    }

    [Fact]
    public async Task The_first_document_of_a_source_that_was_empty_is_new()
    {
        var empty = new Shelf();
        using var site = new PoleApp(services => services.AddSingleton<ISearchSource>(empty));
        await FollowAsync(site, Camille, AlertPace.Daily, "/recherche?q=zirconium");
        empty.Put("premiere", "Le zirconium");

        await TomorrowAsync(site);

        Assert.Single(await site.LettersToAsync(Camille));
    }

    [Fact]
    public async Task Each_pace_is_kept_and_only_in_the_morning()
    {
        await FollowAsync(Camille, "/recherche?q=zirconium");
        await FollowAsync("hebdo@test.example", AlertPace.Weekly, "/recherche?q=zirconium");
        await FollowAsync("jamais@test.example", AlertPace.Never, "/recherche?q=zirconium");
        await app.RunJobAsync<NoteChanges>();
        var told = new List<(string Day, int Daily, int Weekly)>();
        for (var day = 1; day <= 8; day++)
        {
            shelf.Put($"page-{day}", $"Zirconium du jour {day}");
            await AtAsync(day, 5);
            var early = (await app.LettersToAsync(Camille)).Count;
            await AtAsync(day, 9);
            Assert.Equal(day - 1, early);
            told.Add((app.Clock.GetUtcNow().DayOfWeek.ToString(), (await app.LettersToAsync(Camille)).Count, (await app.LettersToAsync("hebdo@test.example")).Count));
        }

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], told.Select(t => t.Daily));
        Assert.Equal([("Sunday", 0), ("Monday", 1), ("Tuesday", 1)], told.TakeLast(3).Select(t => (t.Day, t.Weekly)));
        Assert.Equal("7 nouveautés", WrittenResources.PlainSpaces(ValuesOf((await app.LettersToAsync("hebdo@test.example")).Single())["count"]));
        Assert.Empty(await app.LettersToAsync("jamais@test.example"));
    }

    [Fact]
    public async Task Each_reads_in_their_language_what_their_searches_find()
    {
        await FollowAsync(Camille, "/recherche?q=zirconium");
        await app.SaveAsync(db => db.Users.Single(u => u.Email == Camille).Language = "en");
        shelf.Put("nouvelle", "Le zirconium");
        shelf.Put("new", "Zirconium in English", language: "en");

        await TomorrowAsync();

        var letter = Assert.Single(await app.LettersToAsync(Camille));
        Assert.Equal("en", letter.Language);
        Assert.Equal(("Le zirconium", "new · “recherche 0”", "http://localhost:5080/en/espace/recherches"), (ValuesOf(letter)["titles"], ValuesOf(letter)["reasons"], ValuesOf(letter)["link"]));
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
            await FollowAsync(reader, "/recherche?q=zirconium");
        }

        shelf.Put("reservee", "Une page réservée", "le zirconium est dans le texte", audience: Audience.Members);
        await TomorrowAsync();

        Assert.Single(await app.LettersToAsync("membre@test.example"));
        Assert.Empty(await app.LettersToAsync("sortant@test.example"));
        Assert.Empty(await app.LettersToAsync(Camille));
    }

    [Fact]
    public async Task Two_runs_at_once_write_one_letter()
    {
        await FollowAsync(Camille, "/recherche?q=zirconium");
        await app.RunJobAsync<NoteChanges>();
        shelf.Put("nouvelle", "Le zirconium");
        app.Clock.Advance(TimeSpan.FromDays(1));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => app.WithAsync<TellWhatIsNew, int>(async job =>
        {
            await job.RunAsync(CancellationToken.None);
            return 0;
        }))));

        Assert.Single(await app.LettersToAsync(Camille));
    }

    [Fact]
    public async Task A_run_that_dies_in_the_middle_is_taken_up_and_nobody_is_told_twice()
    {
        string[] readers = ["a@test.example", "b@test.example", "c@test.example"];
        foreach (var reader in readers)
        {
            await FollowAsync(reader, "/recherche?q=zirconium");
        }

        await app.RunJobAsync<NoteChanges>();
        shelf.Put("nouvelle", "Le zirconium");
        app.Clock.Advance(TimeSpan.FromDays(1));
        stumble.After = 1;

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.RunJobAsync<TellWhatIsNew>());
        var half = await app.ReadAsync(db => db.Outbox.CountAsync());
        stumble.After = int.MaxValue;
        await app.RunJobAsync<TellWhatIsNew>();

        Assert.InRange(half, 1, 2);
        foreach (var reader in readers)
        {
            Assert.Single(await app.LettersToAsync(reader));
        }
    }

    [Fact]
    public async Task A_long_list_names_some_and_counts_the_others()
    {
        await FollowAsync(Camille, "/recherche?q=zirconium");
        for (var i = 0; i < NewsLetter.Named + 5; i++)
        {
            shelf.Put($"page-{i}", $"Zirconium {i}");
        }

        await TomorrowAsync();

        var titles = ValuesOf(Assert.Single(await app.LettersToAsync(Camille)))["titles"].Split('\n');
        Assert.Equal(NewsLetter.Named + 1, titles.Length);
        Assert.Equal("5 autres nouveautés", WrittenResources.PlainSpaces(titles[^1]));
    }

    [Fact]
    public async Task The_letter_can_be_stopped_by_a_mail_program_or_by_its_link_without_signing_in()
    {
        await using var server = new SmtpListener();
        using var site = new PoleApp(
            services => services.AddSingleton<ISearchSource>(shelf),
            new() { ["Mail:Mode"] = "Smtp", ["Mail:Host"] = "127.0.0.1", ["Mail:Port"] = server.Port.ToString(CultureInfo.InvariantCulture) });
        await FollowAsync(site, Camille, AlertPace.Daily, "/recherche?q=zirconium");
        await FollowAsync(site, "autre@test.example", AlertPace.Daily, "/recherche?q=absent");
        await site.RunJobAsync<NoteChanges>();
        shelf.Put("nouvelle", "Le zirconium");
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.RunJobAsync<TellWhatIsNew>();
        await site.RunJobAsync<EmptyOutbox>();
        var head = Assert.Single(server.Messages).Replace("\r", "").Split("\n\n")[0].Replace("\n ", "");
        var line = head.Split('\n').Single(l => l.StartsWith("List-Unsubscribe:", StringComparison.OrdinalIgnoreCase));
        var link = new Uri(line[(line.IndexOf('<') + 1)..line.IndexOf('>')]);

        var opened = await site.Visit().OpenAsync(link.PathAndQuery);
        var after = await site.ReadAsync(db => db.SavedSearches.CountAsync(s => s.Alert == AlertPace.Daily));
        var stopped = await site.Visit().Http.PostAsync(new Uri(link.PathAndQuery, UriKind.Relative), new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));

        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", head, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Ne plus recevoir ces courriels", opened.Words);
        Assert.Equal(2, after);
        Assert.Equal(HttpStatusCode.OK, stopped.StatusCode);
        Assert.Equal("/recherche?q=absent", await site.ReadAsync(db => db.SavedSearches.Where(s => s.Alert == AlertPace.Daily).Select(s => s.Path).SingleAsync()));
        Assert.DoesNotContain(await site.ReadAsync(db => db.AccountLinks.Select(l => l.TokenHash).ToListAsync()), hash => link.Query.Contains(hash, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await site.Visit().Http.PostAsync(new Uri("/alertes/arret?jeton=faux", UriKind.Relative), new FormUrlEncodedContent([]))).StatusCode);
    }

    private Task TomorrowAsync() => TomorrowAsync(app);

    private static async Task TomorrowAsync(PoleApp site)
    {
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.RunJobAsync<TellWhatIsNew>();
    }

    private async Task AtAsync(int day, int hour)
    {
        app.Clock.Advance(new DateTimeOffset(2026, 3, 2 + day, hour, 0, 0, TimeSpan.Zero) - app.Clock.GetUtcNow());
        await app.RunJobAsync<TellWhatIsNew>();
    }

    private Task FollowAsync(string email, params string[] paths) => FollowAsync(app, email, AlertPace.Daily, paths);

    private Task FollowAsync(string email, AlertPace pace, params string[] paths) => FollowAsync(app, email, pace, paths);

    private static async Task FollowAsync(PoleApp site, string email, AlertPace pace, params string[] paths)
    {
        if (!await site.ReadAsync(db => db.Users.AnyAsync(u => u.Email == email)))
        {
            await site.AccountAsync(email);
        }

        await site.RunJobAsync<NoteChanges>();
        var reader = await site.ReadAsync(db => db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync());
        var now = site.Clock.GetUtcNow();
        await site.SaveAsync(db =>
        {
            foreach (var (i, path) in paths.Index())
            {
                var search = new SavedSearch { AccountId = reader, Name = $"recherche {i}", Path = path, Language = "fr", SavedAt = now, LookedAt = now };
                search.TellAt(pace, now);
                db.SavedSearches.Add(search);
            }
        });
    }

    private static Dictionary<string, string> ValuesOf(OutboxLetter letter) => JsonSerializer.Deserialize<Dictionary<string, string>>(letter.Values)!;

    /// <summary>A right that cannot be asked any more after some readers, as when the site is stopped in the middle.</summary>
    private sealed class Stumble : IResourceAccess
    {
        private readonly HashSet<Id<Account>> asked = [];

        public int After { get; set; } = int.MaxValue;

        public Task<bool> MayReadAsync(Id<Account> reader, ResourceAudience audience, CancellationToken cancel)
        {
            asked.Add(reader);
            return asked.Count > After ? throw new InvalidOperationException("stopped") : Task.FromResult(false);
        }
    }
}
