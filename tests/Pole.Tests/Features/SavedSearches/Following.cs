using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.SavedSearches.Alerts;
using Pole.Platform.Mail;
using Pole.Platform.Search.Changes;

namespace Pole.Features.SavedSearches;

/// <summary>People who follow searches, and the mornings on which they are told.</summary>
internal static class Following
{
    public static async Task FollowAsync(this PoleApp site, string email, AlertPace pace, params string[] paths)
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

    public static async Task TellTomorrowAsync(this PoleApp site)
    {
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.RunJobAsync<TellWhatIsNew>();
    }

    public static Dictionary<string, string> ValuesOf(OutboxLetter letter) => JsonSerializer.Deserialize<Dictionary<string, string>>(letter.Values)!;
}
