using Microsoft.EntityFrameworkCore;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Editing.Versions;

/// <summary>
/// Writes files of <c>content/</c> and keeps each version. Nothing is written over a text that its writer has not read: neither one
/// saved by somebody else meanwhile, nor one written into the file by hand. What was found in a file is kept before it is replaced.
/// </summary>
internal sealed class ContentWriting(
    PoleDb db, ContentStore content, OneWriter writer, IContentCommits commits, Chronicle chronicle, CurrentPerson person, TimeProvider clock)
{
    /// <summary>Puts a text in the place of the one whose fingerprint is given.</summary>
    public async Task<Written> SaveAsync(string file, string text, string? read, VersionOrigin origin, CancellationToken cancel)
    {
        using var turn = await writer.TakeTurnAsync(cancel);
        if (content.TextOf(file) is not { Fault: null, Text: var found } || Fingerprint.Of(found) != read)
        {
            return new(Writing.ChangedMeanwhile);
        }

        return found == text
            ? new(Writing.Unchanged)
            : await WriteAsync([new(file, found, text, origin)], () => content.TryReplace(file, found, text), cancel);
    }

    /// <summary>Writes a file that is not there yet.</summary>
    public async Task<Written> AddAsync(string file, string text, CancellationToken cancel)
    {
        using var turn = await writer.TakeTurnAsync(cancel);
        return await WriteAsync([new(file, null, text, VersionOrigin.Made)], () => content.TryPut(file, text), cancel);
    }

    /// <summary>Takes a file away; its versions stay.</summary>
    public async Task<Written> DeleteAsync(string file, string? read, CancellationToken cancel)
    {
        using var turn = await writer.TakeTurnAsync(cancel);
        return content.TextOf(file) is not { Fault: null, Text: var found } || Fingerprint.Of(found) != read
            ? new(Writing.ChangedMeanwhile)
            : await WriteAsync([new(file, found, "", VersionOrigin.Deleted)], () => content.TryRemove(file, found), cancel);
    }

    /// <summary>Puts a text at another place and takes it away where it was; the versions of both places say so.</summary>
    public async Task<Written> MoveAsync(string from, string? read, string to, string text, CancellationToken cancel)
    {
        using var turn = await writer.TakeTurnAsync(cancel);
        if (content.TextOf(from) is not { Fault: null, Text: var found } || Fingerprint.Of(found) != read)
        {
            return new(Writing.ChangedMeanwhile);
        }

        bool Move() => content.TryPut(to, text) && (content.TryRemove(from, found) || Undo());
        bool Undo() => content.TryRemove(to, text) && false;
        return await WriteAsync([new(to, null, text, VersionOrigin.Moved), new(from, found, "", VersionOrigin.Deleted)], Move, cancel);
    }

    /// <summary>The version is kept and the file written together: without the file the version is not kept.</summary>
    private async Task<Written> WriteAsync(IReadOnlyList<Change> changes, Func<bool> write, CancellationToken cancel)
    {
        await using (var transaction = await db.BeginWriteAsync(cancel))
        {
            foreach (var change in changes)
            {
                await KeepAsync(change, cancel);
            }

            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateException fault) when (fault.IsUniqueClash)
            {
                return new(Writing.ChangedMeanwhile);
            }

            if (!write())
            {
                return new(Writing.ChangedMeanwhile);
            }

            await transaction.CommitAsync(CancellationToken.None);
        }

        content.Refresh();
        return new(Writing.Done, await CommitAsync(changes));
    }

    private async Task KeepAsync(Change change, CancellationToken cancel)
    {
        var (file, found, text, origin) = change;
        var last = await db.ContentVersions.AsNoTracking().Where(v => v.File == file).OrderByDescending(v => v.Number)
            .Select(v => new { v.Number, v.Text }).FirstOrDefaultAsync(cancel);
        var number = last?.Number ?? 0;
        if (found is not null && last?.Text != found)
        {
            Add(file, ++number, found, VersionOrigin.Found);
        }

        Add(file, ++number, text, origin);
    }

    private void Add(string file, int number, string text, VersionOrigin origin)
    {
        var version = new ContentVersion
        {
            File = file,
            Number = number,
            Text = text,
            Origin = origin,
            At = clock.GetUtcNow(),
            By = origin is VersionOrigin.Found ? null : person.Id,
        };
        db.ContentVersions.Add(version);
        if (origin.Journal is { } entry)
        {
            chronicle.Record(version.Id, entry);
        }
    }

    /// <summary>Once saved it stays saved: that somebody closes their window ends nothing any more.</summary>
    private async Task<CommitOutcome> CommitAsync(IReadOnlyList<Change> changes)
    {
        var me = person.Id;
        var account = await db.Users.AsNoTracking().Where(a => a.Id == me).Select(a => new { a.Name, a.Email }).FirstAsync(CancellationToken.None);
        return await commits.CommitAsync([.. changes.Select(change => change.File)], $"{changes[0].File} : {changes[0].Origin.Label.ToLowerInvariant()}", new(account.Name, account.Email!), CancellationToken.None);
    }

    /// <summary>What one file held, as far as it was there, and what it holds from now on.</summary>
    private sealed record Change(string File, string? Found, string Text, VersionOrigin Origin);
}
