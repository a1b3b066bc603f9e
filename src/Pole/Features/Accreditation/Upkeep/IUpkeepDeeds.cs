using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation.Upkeep;

/// <summary>What people have done that keeps their accreditations alive; told by the feature that approves it.</summary>
internal interface IUpkeepDeeds
{
    /// <summary>The approved deeds of these people that ended since this day.</summary>
    Task<IReadOnlyList<UpkeepDeed>> DoneAsync(IReadOnlyCollection<Id<Account>> people, DateOnly since, CancellationToken cancel);
}

/// <summary>An approved deed: by whom, for whom, of which type, when it ended, and its quality out of 100.</summary>
internal sealed record UpkeepDeed(Id<Account> Person, Id<Organisation> Organisation, string ActionType, DateOnly Day, int Quality);
