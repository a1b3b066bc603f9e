using Pole.Features.Accreditation.Applying;
using Pole.Features.Accreditation.Reviewing;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation.Opinions;

/// <summary>
/// What an expert without an account is asked about an application, and what they answered. They enter by a link that opens once,
/// lasts a while and may be taken back; their address is forgotten as soon as it serves nothing.
/// </summary>
internal sealed class Opinion
{
    public const int NameLength = 120;
    public const int EmailLength = 256;
    public const int TextLength = 2000;
    public const int LastsDays = 21;

    public Id<Opinion> Id { get; init; } = Id<Opinion>.New();

    public required Id<Accreditation> AccreditationId { get; init; }

    public required string Expert { get; init; }

    /// <summary>Empty once no letter will be written to it any more.</summary>
    public required string Email { get; set; }

    /// <summary>What the officer would like to know, in their words.</summary>
    public required string Question { get; init; }

    /// <summary>The only pieces that the expert may open.</summary>
    public required IReadOnlyList<Id<EvidencePiece>> Shared { get; init; }

    public required Id<Account> AskedBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The hash of the link’s secret; none once it was used or taken back.</summary>
    public required string? TokenHash { get; set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public DateTimeOffset? GivenAt { get; private set; }

    public ExpertAdvice? Advice { get; private set; }

    public string Comment { get; private set; } = "";

    public IReadOnlyList<CriterionJudgment> Judgments { get; private set; } = [];

    public bool IsOpen(DateTimeOffset now) => TokenHash is not null && GivenAt is null && RevokedAt is null && now < ExpiresAt;

    public Outcome Give(ExpertAdvice advice, string comment, IReadOnlyList<CriterionJudgment> judgments, DateTimeOffset now)
    {
        if (!IsOpen(now))
        {
            return new Refusal("opinion.closed", "Ce lien ne sert plus : l’avis a été donné, le délai est passé ou la demande a été retirée.");
        }

        (Advice, Comment, Judgments, GivenAt) = (advice, comment, judgments, now);
        (TokenHash, Email) = (null, "");
        return Outcome.Done;
    }

    public Outcome Revoke(DateTimeOffset now)
    {
        if (!IsOpen(now))
        {
            return new Refusal("opinion.not-open", "Cette demande d’avis est déjà close.");
        }

        RevokedAt = now;
        (TokenHash, Email) = (null, "");
        return Outcome.Done;
    }
}
