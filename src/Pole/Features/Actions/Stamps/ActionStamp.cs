using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Stamps;

/// <summary>
/// A number of each action that is another one as soon as anything of the action or of its parts is: who has read it whole, and finds
/// the same stamp later, has read what stands there. The database moves it (<see cref="StampTriggers"/>).
/// </summary>
internal static class ActionStamp
{
    public const string Column = "Stamp";

    private static readonly PerModel<Func<PoleDb, Id<Action>, CancellationToken, Task<int?>>> Stamps = new(() => EF.CompileAsyncQuery(
        (PoleDb db, Id<Action> id, CancellationToken _) =>
            db.Actions.Where(action => action.Id == id).Select(action => (int?)EF.Property<int>(action, Column)).SingleOrDefault()));

    /// <returns>Nothing when there is no such action.</returns>
    public static Task<int?> StampOfAsync(this PoleDb db, Id<Action> id, CancellationToken cancel) => Stamps.On(db)(db, id, cancel);
}
