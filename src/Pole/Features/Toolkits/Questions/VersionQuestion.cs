using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Toolkits.Questions;

/// <summary>A question on one version of a toolkit, and the answer that everyone who holds the toolkit reads. Who asked is told to the team only.</summary>
internal sealed class VersionQuestion
{
    public const int TextLength = 2000;

    public Id<VersionQuestion> Id { get; init; } = Id<VersionQuestion>.New();

    public required string Toolkit { get; init; }

    public required string Version { get; init; }

    public required Id<Account> AskedBy { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public required string Question { get; init; }

    public string? Answer { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public Outcome Reply(string answer, DateTimeOffset now)
    {
        if (AnsweredAt is not null)
        {
            return new Refusal("question.answered", "Cette question a déjà sa réponse.");
        }

        (Answer, AnsweredAt) = (answer, now);
        return Outcome.Done;
    }
}
