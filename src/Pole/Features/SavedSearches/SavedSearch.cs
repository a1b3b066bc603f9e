using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.SavedSearches;

/// <summary>A search that a person kept, to find it again and, if they wish, to be told what it newly finds.</summary>
internal sealed class SavedSearch
{
    public const int NameLength = 120;
    public const int PathLength = 1500;

    /// <summary>How many one person may keep.</summary>
    public const int Most = 50;

    public Id<SavedSearch> Id { get; init; } = Id<SavedSearch>.New();

    public required Id<Account> AccountId { get; init; }

    public required string Name { get; set; }

    /// <summary>The address of the search, as its page writes it, without the prefix of a language.</summary>
    public required string Path { get; init; }

    /// <summary>The language of the documents searched: <c>fr</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    public AlertPace Alert { get; private set; }

    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>The moment up to which its reader knows what it finds.</summary>
    public required DateTimeOffset LookedAt { get; set; }

    /// <summary>A search whose alert begins tells what comes from then on.</summary>
    public void TellAt(AlertPace pace, DateTimeOffset now)
    {
        if (Alert is AlertPace.Never)
        {
            LookedAt = now;
        }

        Alert = pace;
    }

    public void StopTelling() => Alert = AlertPace.Never;
}
