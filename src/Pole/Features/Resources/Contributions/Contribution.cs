using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Resources.Contributions;

/// <summary>A case study that a person proposes: written step by step, sent, reviewed by an editor, published, and confirmed each year.</summary>
internal sealed class Contribution
{
    public const int TitleLength = 200;
    public const int CommentLength = 2000;
    public const int SlugLength = 80;

    /// <summary>The most that all answers together may take, in characters.</summary>
    public const int LongestAnswers = 200_000;

    public Id<Contribution> Id { get; init; } = Id<Contribution>.New();

    public required Id<Account> AuthorId { get; init; }

    /// <summary>The title among the answers, for lists.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What was answered so far, as JSON.</summary>
    public string Json { get; private set; } = "{}";

    public Answers Answers => Answers.Read(Json);

    public ContributionStatus Status { get; private set; } = ContributionStatus.Draft;

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>What the editor said last.</summary>
    public string? Comment { get; private set; }

    /// <summary>How many times it was sent.</summary>
    public int Version { get; private set; }

    /// <summary>The name of its file in <c>content/resources/</c>, from the first publication on.</summary>
    public string? Slug { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    /// <summary>The hash of the file as it was last written here: what differs from it was changed by someone else.</summary>
    public string? FileHash { get; set; }

    /// <summary>The day on which its author last said that it holds.</summary>
    public DateOnly? VerifiedOn { get; private set; }

    /// <summary>When its author was asked whether it still holds; nothing once they have answered.</summary>
    public DateTimeOffset? AskedAt { get; private set; }

    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>When its author asked to have it taken off the site.</summary>
    public DateTimeOffset? WithdrawalAskedAt { get; private set; }

    public string? WithdrawalReason { get; private set; }

    public bool IsDemo { get; init; }

    public bool IsOnSite => Slug is not null && Status is not ContributionStatus.Withdrawn;

    public Outcome Write(Answers answers, DateTimeOffset now)
    {
        if (!Status.MayBeEdited)
        {
            return Moved();
        }

        var json = answers.Write();
        if (json.Length > LongestAnswers)
        {
            return new Refusal("contribution.too-long", "Cette fiche est trop longue : allez à l’essentiel, et joignez le reste en document.");
        }

        (Json, ChangedAt) = (json, now);
        Title = answers.TextOf("title") is { } title ? title[..Math.Min(title.Length, TitleLength)] : "";
        return Outcome.Done;
    }

    public Outcome Submit(DateTimeOffset now)
    {
        if (MoveTo(ContributionStatus.Submitted) is { Refused: true } refused)
        {
            return refused;
        }

        (SubmittedAt, Version) = (now, Version + 1);
        return Outcome.Done;
    }

    public Outcome Return(string comment, DateTimeOffset now) => Decide(ContributionStatus.Returned, comment, now);

    public Outcome Decline(string comment, DateTimeOffset now) => Slug is null
        ? Decide(ContributionStatus.Declined, comment, now)
        : new Refusal("contribution.on-site", "Cette fiche est en ligne : renvoyez la mise à jour, ou retirez la fiche du site.");

    public Outcome Publish(string slug, DateTimeOffset now)
    {
        if (Decide(ContributionStatus.Published, null, now) is { Refused: true } refused)
        {
            return refused;
        }

        (Slug, PublishedOn) = (Slug ?? slug, PublishedOn ?? Paris.DayOf(now));
        Verify(Paris.DayOf(now));
        return Outcome.Done;
    }

    /// <summary>Opens a published sheet again, so that its author brings it up to date.</summary>
    public Outcome Reopen() => Status is ContributionStatus.Published ? MoveTo(ContributionStatus.Returned, null) : Moved();

    /// <summary>The author takes it back: what is on the site waits for an editor to take it off.</summary>
    public Outcome Withdraw(string? reason, DateTimeOffset now)
    {
        if (Slug is null)
        {
            return MoveTo(ContributionStatus.Withdrawn);
        }

        if (!IsOnSite || WithdrawalAskedAt is not null)
        {
            return Moved();
        }

        (WithdrawalAskedAt, WithdrawalReason, AskedAt, RemindedAt) = (now, reason, null, null);
        return Outcome.Done;
    }

    /// <summary>An editor has taken it off the site.</summary>
    public Outcome Unpublish(DateTimeOffset now)
    {
        if (!IsOnSite)
        {
            return Moved();
        }

        (DecidedAt, AskedAt, RemindedAt) = (now, null, null);
        return MoveTo(ContributionStatus.Withdrawn);
    }

    public Outcome Confirm(DateOnly today)
    {
        if (!IsOnSite)
        {
            return Moved();
        }

        Verify(today);
        (WithdrawalAskedAt, WithdrawalReason) = (null, null);
        return Outcome.Done;
    }

    public void Ask(DateTimeOffset now) => AskedAt = now;

    public void Remind(DateTimeOffset now) => RemindedAt = now;

    private void Verify(DateOnly today) => (VerifiedOn, AskedAt, RemindedAt) = (today, null, null);

    private Outcome Decide(ContributionStatus decision, string? comment, DateTimeOffset now)
    {
        if (Status is not ContributionStatus.Submitted)
        {
            return Moved();
        }

        DecidedAt = now;
        return MoveTo(decision, comment);
    }

    private Outcome MoveTo(ContributionStatus next, string? comment)
    {
        Comment = comment;
        return MoveTo(next);
    }

    private Outcome MoveTo(ContributionStatus next)
    {
        if (!Status.MayBecome(next))
        {
            return Moved();
        }

        Status = next;
        return Outcome.Done;
    }

    private static Refusal Moved() =>
        new("contribution.status", "L’état de cette fiche ne le permet plus : elle est déjà passée à l’étape suivante.");
}
