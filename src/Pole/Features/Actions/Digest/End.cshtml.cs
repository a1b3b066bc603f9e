using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Digest;

/// <summary>Stops the weekly letter by the link of one.</summary>
internal sealed class EndModel(PoleDb db, AccountLinks links) : StoppedByLink(links, AccountLinkPurpose.StopDigest)
{
    public const string Address = "/relais/lettre/arret";

    protected override async Task StopAsync(Id<Account> reader, CancellationToken cancel)
    {
        var digest = await db.WeeklyDigests.FindAsync([reader], cancel) ?? db.WeeklyDigests.Add(new WeeklyDigest { AccountId = reader }).Entity;
        digest.IsStopped = true;
        await db.SaveChangesAsync(cancel);
    }
}
