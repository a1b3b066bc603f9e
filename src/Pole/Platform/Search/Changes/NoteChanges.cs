using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Jobs;

namespace Pole.Platform.Search.Changes;

/// <summary>
/// Notes since when each document says what it says, so that what is new can be told. What is there when a source is first
/// looked at is not new; and a new build of the program, which may put the same words otherwise, changes no document.
/// </summary>
internal sealed class NoteChanges(PoleDb db, IEnumerable<ISearchSource> sources, TimeProvider clock, ILogger<NoteChanges> log) : IRecurringJob
{
    private static readonly Guid ThisBuild = typeof(NoteChanges).Module.ModuleVersionId;

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var source in sources)
        {
            try
            {
                await NoteAsync(source.Name, await MarksOfAsync(source, cancel), cancel);
            }
            catch (UnreadSourceException fault)
            {
                log.LogError(fault, "The search source {Source} cannot be read; what changed there is noted when it can", source.Name);
            }

            db.ChangeTracker.Clear();
        }
    }

    private static async Task<Dictionary<string, string>> MarksOfAsync(ISearchSource source, CancellationToken cancel)
    {
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var document in source.ReadAllAsync(cancel))
        {
            if (document.Key.Length <= NotedDocument.KeyLength)
            {
                marks[document.Key] = MarkOf(document);
            }
        }

        return marks;
    }

    private async Task NoteAsync(string source, Dictionary<string, string> marks, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        await CompareAsync(source, marks, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }
        catch (DbUpdateException fault) when (fault.IsUniqueClash || fault is DbUpdateConcurrencyException)
        {
            // Another process notes the same at this very moment; what it leaves is noted at the next turn.
        }
    }

    private async Task CompareAsync(string source, Dictionary<string, string> marks, CancellationToken cancel)
    {
        var noted = await db.NotedDocuments.Where(d => d.Source == source).ToDictionaryAsync(d => d.Key, StringComparer.Ordinal, cancel);

        // The source itself has a row, by its name: without it, this is the first look.
        DateTimeOffset? now = noted.Remove(source) ? clock.GetUtcNow() : null;
        if (now is null)
        {
            db.NotedDocuments.Add(new() { Key = source, Source = source, Mark = "", Build = ThisBuild });
        }

        foreach (var (key, mark) in marks)
        {
            if (!noted.Remove(key, out var known))
            {
                db.NotedDocuments.Add(new() { Key = key, Source = source, Mark = mark, Build = ThisBuild, AppearedAt = now, ChangedAt = now });
                continue;
            }

            if (known.Mark != mark && known.Build == ThisBuild)
            {
                known.ChangedAt = now;
            }

            (known.Mark, known.Build) = (mark, ThisBuild);
        }

        db.NotedDocuments.RemoveRange(noted.Values);
    }

    private static string MarkOf(SearchDocument document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\u0001', document.Url, document.Title, document.Summary, document.Figures, document.Body))));
}
