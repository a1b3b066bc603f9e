using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Reviewing;

/// <summary>What one reviewer makes of an action.</summary>
internal enum Verdict
{
    Approve,
    Return,
    Reject,
}

/// <summary>What a reviewer said of one version of an action: a decision by itself, or one of two.</summary>
internal sealed class Opinion
{
    public const int ConfirmedLength = 6000;

    public Id<Opinion> Id { get; init; } = Id<Opinion>.New();

    public required Id<Action> ActionId { get; init; }

    public required int Version { get; init; }

    public required Id<Account> By { get; init; }

    public required Verdict Verdict { get; init; }

    public required string Comment { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The places of the values that it confirms by the evidence, parted by commas; in an audit in depth alone.</summary>
    public string Confirmed { get; init; } = "";

    public IEnumerable<int> ConfirmedPlaces => Confirmed.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(place => int.Parse(place, CultureInfo.InvariantCulture));

    /// <summary>What all those who approve confirm.</summary>
    public static IEnumerable<int> ConfirmedByAll(IEnumerable<Opinion> opinions) =>
        opinions.Where(o => o.Verdict == Verdict.Approve).Select(o => o.ConfirmedPlaces).Aggregate((one, other) => one.Intersect(other));
}

internal static class Verdicts
{
    extension(Verdict verdict)
    {
        public string Label => verdict switch
        {
            Verdict.Approve => "Approuver",
            Verdict.Return => "Renvoyer",
            Verdict.Reject => "Rejeter",
        };
    }

    /// <summary>
    /// What comes of the verdicts that were given, in their order; nothing while another is awaited. An audit in depth takes
    /// two that agree, or a third that settles. Where a region asks for two approvals, only approving takes two.
    /// </summary>
    public static Verdict? Settle(ReviewPlan plan, IReadOnlyList<Verdict> given) => (plan, given) switch
    {
        (_, []) => null,
        ({ IsInDepth: true }, [_]) => null,
        ({ IsInDepth: true }, [var first, var second]) => first == second ? first : null,
        ({ IsInDepth: false, IsTwoStep: true }, [Verdict.Approve]) => null,
        _ => given[^1],
    };
}

internal sealed class OpinionMapping : IEntityTypeConfiguration<Opinion>
{
    public void Configure(EntityTypeBuilder<Opinion> opinion)
    {
        opinion.ToTable("action_opinions");
        opinion.HasKey(o => o.Id);
        opinion.Ignore(o => o.ConfirmedPlaces);
        opinion.Property(o => o.Confirmed).HasMaxLength(Opinion.ConfirmedLength);
        opinion.Property(o => o.Comment).HasMaxLength(Action.TextLength);
        opinion.HasOne<Action>().WithMany().HasForeignKey(o => o.ActionId);
        opinion.HasOne<Account>().WithMany().HasForeignKey(o => o.By);
        opinion.HasIndex(o => new { o.ActionId, o.Version, o.By }).IsUnique();
    }
}
