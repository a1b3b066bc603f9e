using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Kernel;

namespace Pole.Features.Actions.Ratings;

/// <summary>What one participant thought of an action, on the spot and without saying who they are.</summary>
internal sealed class ActionRating
{
    public const int WordsLength = 500;
    public const int Best = 5;

    /// <summary>Days after its last day during which an action is rated.</summary>
    public const int OpenDays = 14;

    /// <summary>The most that are taken where the action does not say how many took part.</summary>
    public const int MostUnknown = 200;

    /// <summary>Drawn, not counted from the clock as other identities are: it must not tell when it was given.</summary>
    public Id<ActionRating> Id { get; init; } = new(new Guid(RandomNumberGenerator.GetBytes(16)));

    public required Id<Action> ActionId { get; init; }

    /// <summary>From one to five.</summary>
    public required int Stars { get; init; }

    public required string Words { get; init; }

    /// <summary>The day, not the hour: in a small room an hour tells who it was.</summary>
    public required DateOnly Day { get; init; }
}

/// <summary>The ratings of an action, taken together.</summary>
internal sealed record RatingsTaken(int Count, int MarkHundredths, IReadOnlyList<string> Words)
{
    public decimal Mark => MarkHundredths / 100m;

    public static RatingsTaken Of(IReadOnlyList<ActionRating> all) => new(
        all.Count,
        all.Count == 0 ? 0 : (int)Math.Round(all.Average(r => r.Stars * 100m)),
        [.. all.Where(r => r.Words.Length > 0).Select(r => r.Words)]);
}

internal sealed class ActionRatingMapping : IEntityTypeConfiguration<ActionRating>
{
    public void Configure(EntityTypeBuilder<ActionRating> rating)
    {
        rating.ToTable("action_ratings");
        rating.HasKey(r => r.Id);
        rating.Property(r => r.Words).HasMaxLength(ActionRating.WordsLength);
        rating.HasOne<Action>().WithMany().HasForeignKey(r => r.ActionId);
    }
}
