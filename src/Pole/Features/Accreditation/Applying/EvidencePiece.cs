using Pole.Kernel;
using Pole.Platform.Files;

namespace Pole.Features.Accreditation.Applying;

/// <summary>A file that an application rests on, filed under the piece of the scheme that it answers.</summary>
internal sealed class EvidencePiece
{
    public const int CodeLength = 60;

    public Id<EvidencePiece> Id { get; init; } = Id<EvidencePiece>.New();

    public required Id<Accreditation> AccreditationId { get; init; }

    public required Id<StoredFile> FileId { get; init; }

    /// <summary>The code of a piece that the scheme asks for; empty for one that came with an answer.</summary>
    public required string Code { get; init; }

    public required DateTimeOffset AddedAt { get; init; }
}
