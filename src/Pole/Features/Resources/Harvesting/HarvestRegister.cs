using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Resources.Harvesting.Oai;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Jobs;
using Language = Pole.Platform.Content.Language;
using Languages = Pole.Platform.Web.Languages;

namespace Pole.Features.Resources.Harvesting;

/// <summary>
/// Keeps since when harvesters are told what they are told: compares what the content says with what was noted of it, and notes what
/// differs, also what is gone. It does so before it answers, so that no answer shows a state that is not noted.
/// </summary>
internal sealed class HarvestRegister(PoleDb db, ContentStore content, HarvestFormats formats, NotedContent noted, TimeProvider clock)
{
    public async Task<IQueryable<HarvestRecord>> ReadAsync(CancellationToken cancel)
    {
        await RefreshAsync(cancel);
        return db.HarvestRecords.AsNoTracking();
    }

    public async Task RefreshAsync(CancellationToken cancel)
    {
        var state = (content.Current, Paris.Today(clock));
        if (noted.Is(state))
        {
            return;
        }

        var told = await Languages.InAsync(Language.French.Tag, () => Task.FromResult(Told(state.Current)));
        await using var transaction = await db.BeginWriteAsync(cancel);
        await CompareAsync(told, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            noted.Remember(state);
        }
        catch (DbUpdateException fault) when (fault.IsUniqueClash || fault is DbUpdateConcurrencyException)
        {
            // Another process notes the same at this very moment; what it leaves is noted at the next turn.
        }

        db.ChangeTracker.Clear();
    }

    private List<(string Slug, string Mark, IReadOnlyList<string> Sets)> Told(ContentLibrary library) =>
        [.. library.All<Resource>(Language.French).Select(item => (item.Slug, MarkOf(item), HarvestSets.Of(item.Sheet)))];

    private string MarkOf(ContentItem<Resource> item) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', formats.All.Select(format => format.Write(item).ToString(System.Xml.Linq.SaveOptions.DisableFormatting))))));

    private async Task CompareAsync(List<(string Slug, string Mark, IReadOnlyList<string> Sets)> told, CancellationToken cancel)
    {
        var now = new DateTimeOffset(clock.GetUtcNow().Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero);
        var records = await db.HarvestRecords.ToDictionaryAsync(record => record.Slug, StringComparer.Ordinal, cancel);
        foreach (var (slug, mark, sets) in told)
        {
            if (!records.Remove(slug, out var record))
            {
                db.HarvestRecords.Add(record = new() { Slug = slug });
            }

            record.Tell(mark, sets, now);
        }

        foreach (var gone in records.Values)
        {
            gone.Delete(now);
        }
    }
}

/// <summary>The state of the content that this process noted last.</summary>
internal sealed class NotedContent
{
    private (ContentLibrary Library, DateOnly Today)? last;

    public bool Is((ContentLibrary Library, DateOnly Today) state) => last is { } known && known.Library == state.Library && known.Today == state.Today;

    public void Remember((ContentLibrary Library, DateOnly Today) state) => last = state;
}

/// <summary>Notes what changed though no harvester asks, so that each change bears its own hour.</summary>
internal sealed class NoteForHarvesters(HarvestRegister register) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromMinutes(10);

    public Task RunAsync(CancellationToken cancel) => register.RefreshAsync(cancel);
}
