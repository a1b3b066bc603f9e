using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Editing.Versions;

/// <summary>One version in the list of those of a file.</summary>
internal sealed record VersionLine(Id<ContentVersion> Id, string File, int Number, VersionOrigin Origin, DateTimeOffset At, string? By);

/// <summary>Reads the versions that were kept of a file, the newest first.</summary>
internal sealed class ContentHistory(PoleDb db)
{
    private const int Longest = 100;

    public async Task<IReadOnlyList<VersionLine>> OfAsync(string file, CancellationToken cancel) =>
        await Lines(db.ContentVersions.Where(version => version.File == file).OrderByDescending(version => version.Number)).ToListAsync(cancel);

    /// <summary>What changed last, whichever the file.</summary>
    public async Task<IReadOnlyList<VersionLine>> LatestAsync(CancellationToken cancel) =>
        await Lines(db.ContentVersions.OrderByDescending(version => version.At).ThenBy(version => version.File).ThenByDescending(version => version.Number).Take(Longest)).ToListAsync(cancel);

    public Task<ContentVersion?> FindAsync(Id<ContentVersion> id, CancellationToken cancel) =>
        db.ContentVersions.AsNoTracking().FirstOrDefaultAsync(v => v.Id == id, cancel);

    /// <summary>The version that a version of the same file took the place of.</summary>
    public Task<ContentVersion?> BeforeAsync(ContentVersion version, CancellationToken cancel) =>
        db.ContentVersions.AsNoTracking().FirstOrDefaultAsync(v => v.File == version.File && v.Number == version.Number - 1, cancel);

    /// <summary>No text: a list of versions stays light.</summary>
    private IQueryable<VersionLine> Lines(IQueryable<ContentVersion> versions) => versions.AsNoTracking().Select(version => new VersionLine(
        version.Id,
        version.File,
        version.Number,
        version.Origin,
        version.At,
        db.Users.Where(account => version.By == account.Id).Select(account => account.Name).FirstOrDefault()));
}
