using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;

namespace Pole.Features.Actions;

/// <summary>Reads actions with all their parts, each line at its place.</summary>
internal static class ActionReading
{
    private static readonly PerModel<Func<PoleDb, Id<Action>, CancellationToken, Task<Action?>>> Whole = new(() => EF.CompileAsyncQuery(
        (PoleDb db, Id<Action> id, CancellationToken _) => db.Actions.WithParts().SingleOrDefault(a => a.Id == id)));

    private static readonly PerModel<Func<PoleDb, Id<Action>, IAsyncEnumerable<StoredFile>>> Files = new(() => EF.CompileAsyncQuery(
        (PoleDb db, Id<Action> id) =>
            from evidence in db.Set<ActionEvidence>()
            where EF.Property<Id<Action>>(evidence, "ActionId") == id
            join file in db.Files.AsNoTracking() on evidence.FileId equals file.Id
            select file));

    public static IQueryable<Action> WithParts(this IQueryable<Action> actions) => actions
        .Include(a => a.Times.OrderBy(t => t.Position))
        .Include(a => a.Fundings.OrderBy(f => f.Position))
        .Include(a => a.Results.OrderBy(r => r.Position))
        .Include(a => a.Synergies.OrderBy(s => s.Position))
        .Include(a => a.Companies.OrderBy(c => c.Position))
        .Include(a => a.Evidence)
        .AsSplitQuery();

    /// <summary>Holds the action until the transaction ends, and reads it whole as it stands now.</summary>
    public static async Task<Action?> HoldActionAsync(this PoleDb db, Id<Action> id, CancellationToken cancel)
    {
        await db.HoldAsync(id, cancel);
        return await db.WholeActionAsync(id, cancel);
    }

    /// <summary>Reads the action whole as it stands now; what was read before, and not saved, is forgotten.</summary>
    public static Task<Action?> WholeActionAsync(this PoleDb db, Id<Action> id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        return Whole.On(db)(db, id, cancel);
    }

    /// <summary>The evidence files of an action, in the order in which they came.</summary>
    public static async Task<IReadOnlyList<EvidenceFile>> EvidenceOfAsync(this PoleDb db, Action action, CancellationToken cancel) =>
        action.Evidence.Count == 0 ? [] : action.EvidenceAmong(await db.EvidenceFilesAsync(action.Id, cancel));

    public static ValueTask<List<StoredFile>> EvidenceFilesAsync(this PoleDb db, Id<Action> id, CancellationToken cancel) => Files.On(db)(db, id).ToListAsync(cancel);

    /// <summary>Its evidence as far as it is among these files, in the order in which they came.</summary>
    public static IReadOnlyList<EvidenceFile> EvidenceAmong(this Action action, IReadOnlyList<StoredFile> files) =>
    [
        .. from evidence in action.Evidence
           join file in files on evidence.FileId equals file.Id
           orderby file.StoredAt, file.Name
           select new EvidenceFile(evidence.Id, file.Name, file.Length, evidence.Kind, file),
    ];
}

/// <summary>A piece of evidence with the file that it is.</summary>
internal sealed record EvidenceFile(Id<ActionEvidence> Id, string Name, long Length, EvidenceKind Kind, StoredFile File);
