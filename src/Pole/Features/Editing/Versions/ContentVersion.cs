using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Editing.Versions;

/// <summary>What a file of <c>content/</c> held at one moment. Versions are only ever added, so that any of them can be gone back to.</summary>
internal sealed class ContentVersion
{
    public const int FileLength = 200;

    public Id<ContentVersion> Id { get; init; } = Id<ContentVersion>.New();

    /// <summary>The path below <c>content/</c>.</summary>
    public required string File { get; init; }

    /// <summary>Counted from 1 in each file; two saves at once cannot both have the next.</summary>
    public required int Number { get; init; }

    /// <summary>The whole file as it was written; empty once it was deleted.</summary>
    public required string Text { get; init; }

    public required VersionOrigin Origin { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who wrote it; unknown for what was found in the file.</summary>
    public Id<Account>? By { get; init; }
}
