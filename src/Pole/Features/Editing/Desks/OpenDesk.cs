using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Editing.Desks;

/// <summary>Somebody has a page open to edit it; the others who open it are told.</summary>
internal sealed class OpenDesk
{
    /// <summary>Who has not been seen for so long is taken to have left.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    public Id<OpenDesk> Id { get; init; } = Id<OpenDesk>.New();

    /// <summary>The path below <c>content/</c>.</summary>
    public required string File { get; init; }

    public required Id<Account> AccountId { get; init; }

    public required DateTimeOffset Since { get; set; }

    /// <summary>When they last opened, previewed or sent the form.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>Notes a sign of life: after a long silence it is a new sitting.</summary>
    public void See(DateTimeOffset now)
    {
        Since = now - SeenAt > Lasts ? now : Since;
        SeenAt = now;
    }
}
