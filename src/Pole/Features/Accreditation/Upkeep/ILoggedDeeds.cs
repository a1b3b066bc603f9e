using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation.Upkeep;

/// <summary>What people have logged, by the numbers that they say; told by the feature that keeps it, for those that cannot know it.</summary>
internal interface ILoggedDeeds
{
    /// <summary>The last deeds that the person logged for the organisation, newest first.</summary>
    Task<IReadOnlyList<LoggedDeed>> OfAsync(Id<Account> person, Id<Organisation> organisation, CancellationToken cancel);

    /// <summary>Those of these numbers that exist.</summary>
    Task<IReadOnlyList<LoggedDeed>> FindAsync(IReadOnlyCollection<string> references, CancellationToken cancel);
}

/// <summary>A deed for display: its number, what it is called, when it took place, and whether it was approved.</summary>
internal sealed record LoggedDeed(string Reference, string Title, DateOnly? Day, bool IsApproved);
