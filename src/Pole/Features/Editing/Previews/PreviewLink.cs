using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Editing.Previews;

/// <summary>
/// Lets whoever holds its address see one text before the public may. The address is written down nowhere: the table knows its hash.
/// </summary>
internal sealed class PreviewLink
{
    /// <summary>How long a link that is handed on shows its page.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    /// <summary>How long an editor's own look at what is not saved yet lasts.</summary>
    public static readonly TimeSpan LookLasts = TimeSpan.FromHours(1);

    public Id<PreviewLink> Id { get; init; } = Id<PreviewLink>.New();

    /// <summary>The path below <c>content/</c>.</summary>
    public required string File { get; init; }

    public required string TokenHash { get; init; }

    /// <summary>What is shown; nothing for a link that is handed on, which shows what the file says when it is opened.</summary>
    public string? Text { get; init; }

    public required Id<Account> By { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
