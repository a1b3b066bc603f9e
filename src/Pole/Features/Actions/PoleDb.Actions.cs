using Microsoft.EntityFrameworkCore;
using Action = Pole.Features.Actions.Action;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<Action> Actions => Set<Action>();

    public DbSet<Features.Actions.ActionVersion> ActionVersions => Set<Features.Actions.ActionVersion>();

    public DbSet<Features.Actions.Digest.WeeklyDigest> WeeklyDigests => Set<Features.Actions.Digest.WeeklyDigest>();

    public DbSet<Features.Actions.FollowUps.Recommendation> Recommendations => Set<Features.Actions.FollowUps.Recommendation>();

    public DbSet<Features.Actions.FollowUps.RecommendationAnswer> RecommendationAnswers => Set<Features.Actions.FollowUps.RecommendationAnswer>();

    public DbSet<Features.Actions.Initiatives.Initiative> Initiatives => Set<Features.Actions.Initiatives.Initiative>();

    public DbSet<Features.Actions.Initiatives.InitiativeAction> InitiativeActions => Set<Features.Actions.Initiatives.InitiativeAction>();

    public DbSet<Features.Actions.Ratings.ActionRating> ActionRatings => Set<Features.Actions.Ratings.ActionRating>();

    public DbSet<Features.Actions.Reviewing.Opinion> Opinions => Set<Features.Actions.Reviewing.Opinion>();

    public DbSet<Features.Actions.Reviewing.FieldRemark> FieldRemarks => Set<Features.Actions.Reviewing.FieldRemark>();

    public DbSet<Features.Actions.Stories.ActionStory> ActionStories => Set<Features.Actions.Stories.ActionStory>();

    public DbSet<Features.Actions.Stories.InitiativeStory> InitiativeStories => Set<Features.Actions.Stories.InitiativeStory>();

    public DbSet<Features.Actions.Reviewing.PeriodLock> PeriodLocks => Set<Features.Actions.Reviewing.PeriodLock>();
}
