using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Actions;

/// <summary>What an action said when it was submitted, kept so that the next version can be compared with it.</summary>
internal sealed class ActionVersion
{
    public Id<ActionVersion> Id { get; init; } = Id<ActionVersion>.New();

    public required Id<Action> ActionId { get; init; }

    /// <summary>The first submission is 1.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Id<Account> By { get; init; }

    /// <summary>An <see cref="ActionSnapshot"/> as JSON.</summary>
    public required string Json { get; init; }

    public ActionSnapshot Snapshot => JsonSerializer.Deserialize<ActionSnapshot>(Json, ActionSnapshot.Format)
        ?? throw new InvalidOperationException($"Version {Number} of action {ActionId} is empty.");

    public static ActionVersion Of(Action action, IReadOnlyList<string> evidence, Id<Account> by, DateTimeOffset at) => new()
    {
        ActionId = action.Id,
        Number = action.Version,
        At = at,
        By = by,
        Json = JsonSerializer.Serialize(ActionSnapshot.Of(action, evidence), ActionSnapshot.Format),
    };
}

internal sealed class ActionVersionMapping : IEntityTypeConfiguration<ActionVersion>
{
    public void Configure(EntityTypeBuilder<ActionVersion> version)
    {
        version.ToTable("action_versions");
        version.HasKey(v => v.Id);
        version.Ignore(v => v.Snapshot);
        version.HasOne<Action>().WithMany().HasForeignKey(v => v.ActionId);
        version.HasOne<Account>().WithMany().HasForeignKey(v => v.By);
        version.HasIndex(v => new { v.ActionId, v.Number }).IsUnique();
    }
}
