using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Accounts;
using Pole.Features.Resources;
using Pole.Features.SavedSearches.Alerts;
using Pole.Kernel;
using Pole.Platform.Identity;
using Pole.Platform.Search;
using Pole.Platform.Search.Changes;

namespace Pole.Features.SavedSearches;

/// <summary>When the letters about saved searches leave: each once, at its pace, whatever is killed or run twice.</summary>
public sealed class AlertRunTests : IDisposable
{
    private const string Camille = "camille@test.example";

    private readonly Shelf shelf = new();
    private readonly Stumble stumble = new();
    private readonly PoleApp app;

    public AlertRunTests()
    {
        shelf.Put("ancienne", "Le zirconium d’hier");
        app = new(services => services.AddSingleton<ISearchSource>(shelf).AddSingleton<IResourceAccess>(stumble));
    }

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Each_pace_is_kept_and_only_in_the_morning()
    {
        await app.FollowAsync(Camille, AlertPace.Daily, "/recherche?q=zirconium");
        await app.FollowAsync("hebdo@test.example", AlertPace.Weekly, "/recherche?q=zirconium");
        await app.FollowAsync("jamais@test.example", AlertPace.Never, "/recherche?q=zirconium");
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
        Assert.Equal("7 nouveautés", WrittenResources.PlainSpaces(Following.ValuesOf((await app.LettersToAsync("hebdo@test.example")).Single())["count"]));
        Assert.Empty(await app.LettersToAsync("jamais@test.example"));
    }

    [Fact]
    public async Task Two_runs_at_once_write_one_letter()
    {
        await app.FollowAsync(Camille, AlertPace.Daily, "/recherche?q=zirconium");
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
            await app.FollowAsync(reader, AlertPace.Daily, "/recherche?q=zirconium");
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

    private async Task AtAsync(int day, int hour)
    {
        app.Clock.Advance(new DateTimeOffset(2026, 3, 2 + day, hour, 0, 0, TimeSpan.Zero) - app.Clock.GetUtcNow());
        await app.RunJobAsync<TellWhatIsNew>();
    }

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
