using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Platform.Demo;

/// <summary>Loads the demonstration data into an empty database.</summary>
internal sealed class DemoTeller(PoleDb db, IEnumerable<IDemoChapter> chapters, TimeProvider clock)
{
    public const string Password = "Demo-Pole-2026!";

    private const int Seed = 2026;

    /// <summary>Tells all chapters at once or none; does nothing where accounts exist already.</summary>
    public async Task<bool> TellAsync(CancellationToken cancel)
    {
        if (await db.Users.AnyAsync(cancel))
        {
            return false;
        }

        await using var transaction = await db.BeginWriteAsync(cancel);
        var stage = new DemoStage(Paris.Today(clock), clock.GetUtcNow(), Seed);
        foreach (var chapter in chapters.OrderBy(c => c.Order))
        {
            await chapter.TellAsync(stage, cancel);
            await db.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
        return true;
    }
}
