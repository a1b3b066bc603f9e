using Pole.Features.Accreditation.Perimeters;
using Pole.Features.Accreditation.Reviewing;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation;

/// <summary>A person's right, in the name of one organisation, to do what a scheme covers: from the application to its end.</summary>
#pragma warning disable MA0049 // The feature and the thing have the same name in the domain, and the folder gives the namespace.
internal sealed class Accreditation
#pragma warning restore MA0049
{
    public const int SchemeLength = 80;
    public const int MotivationLength = 2000;
    public const int ReasonLength = 2000;
    public const int RenewalDays = 90;

    private readonly List<Suspension> suspensions = [];

    public Id<Accreditation> Id { get; init; } = Id<Accreditation>.New();

    public required Id<Account> PersonId { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    /// <summary>The slug of the scheme in <c>content/schemes/</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary>Why the person asks, and with what experience, in their words.</summary>
    public string Motivation { get; private set; } = "";

    public required DateTimeOffset CreatedAt { get; init; }

    public AccreditationStatus Status { get; private set; } = AccreditationStatus.Draft;

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Who took the application up; never someone of the same organisation (R10).</summary>
    public Id<Account>? ReviewerId { get; private set; }

    public DateOnly? First { get; private set; }

    public DateOnly? Last { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>What the public verification page is asked with; given with the accreditation.</summary>
    public string? Code { get; private set; }

    public IReadOnlyList<Suspension> Suspensions => suspensions;

    /// <summary>What the team thinks of the application, criterion by criterion.</summary>
    public IReadOnlyList<CriterionJudgment> Judgments { get; private set; } = [];

    /// <summary>What it was granted for, inside its scheme.</summary>
    public Perimeter Perimeter { get; private set; } = Perimeter.Whole;

    /// <summary>The day of the last refresher training; none since it began.</summary>
    public DateOnly? RefreshedOn { get; private set; }

    /// <summary>The days that it was granted for; none before that, and cut short by a withdrawal.</summary>
    public Period? Validity => (First, Last, WithdrawnOn) switch
    {
        ({ } first, { } last, null) => new(first, last),
        ({ } first, { } last, { } end) when end > first => new(first, end.AddDays(-1) < last ? end.AddDays(-1) : last),
        _ => null,
    };

    /// <summary>Whether what is done on this day is covered, judged with what is known now.</summary>
    public bool HoldsOn(DateOnly day) => Validity is { } validity && validity.Holds(day) && !SuspendedOn(day);

    /// <summary>Whether another application may be made for what follows it: it is near its end, or over.</summary>
    public bool MayBeRenewed(DateOnly today) => Status switch
    {
        AccreditationStatus.Granted => Last is { } last && last <= today.AddDays(RenewalDays),
        AccreditationStatus.Refused or AccreditationStatus.Withdrawn or AccreditationStatus.Expired => true,
        AccreditationStatus.Draft or AccreditationStatus.Submitted or AccreditationStatus.UnderReview
            or AccreditationStatus.MoreInformation or AccreditationStatus.Suspended => false,
    };

    public bool SuspendedOn(DateOnly day) => suspensions.Exists(s => s.Holds(day));

    /// <summary>Says anew why the person asks, as long as nobody has read it.</summary>
    public Outcome Describe(string motivation)
    {
        Motivation = Status is AccreditationStatus.Draft ? motivation : Motivation;
        return Status is AccreditationStatus.Draft ? Outcome.Done : NotThat();
    }

    public Outcome Submit(DateTimeOffset now)
    {
        var outcome = MoveTo(AccreditationStatus.Submitted);
        SubmittedAt = outcome.Refused ? SubmittedAt : now;
        return outcome;
    }

    public Outcome TakeUp(Id<Account> reviewer)
    {
        var outcome = Status is AccreditationStatus.MoreInformation ? NotThat() : MoveTo(AccreditationStatus.UnderReview);
        ReviewerId = outcome.Refused ? ReviewerId : reviewer;
        return outcome;
    }

    public Outcome AskForMore() => MoveTo(AccreditationStatus.MoreInformation);

    public Outcome Answer() => Status is AccreditationStatus.MoreInformation ? MoveTo(AccreditationStatus.UnderReview) : NotThat();

    public Outcome Refuse() => MoveTo(AccreditationStatus.Refused);

    /// <summary>Says anew what is thought of each criterion, as long as nothing is decided.</summary>
    public Outcome Judge(IReadOnlyList<CriterionJudgment> judgments)
    {
        var isRead = Status is AccreditationStatus.UnderReview or AccreditationStatus.MoreInformation;
        Judgments = isRead ? judgments : Judgments;
        return isRead ? Outcome.Done : NotThat();
    }

    /// <summary>Notes that the person followed a refresher training on this day.</summary>
    public Outcome Refresh(DateOnly day, DateOnly today)
    {
        if (Status is not (AccreditationStatus.Granted or AccreditationStatus.Suspended))
        {
            return NotThat();
        }

        if (day < First || day > today)
        {
            return new Refusal("accreditation.refresher-day", "La formation a eu lieu depuis le début de l’accréditation, et aujourd’hui au plus tard.") { Field = "Input.RefresherDay" };
        }

        RefreshedOn = RefreshedOn > day ? RefreshedOn : day;
        return Outcome.Done;
    }

    /// <param name="validity">The days that it is granted for.</param>
    /// <param name="code">What it is verified with; a new one unless the caller has made it.</param>
    /// <param name="perimeter">What it is granted for; all that the scheme covers unless narrowed.</param>
    public Outcome Grant(Period validity, string? code = null, Perimeter? perimeter = null)
    {
        var outcome = Status is AccreditationStatus.UnderReview ? MoveTo(AccreditationStatus.Granted) : NotThat();
        if (!outcome.Refused)
        {
            (First, Last) = (validity.First, validity.Last);
            Code = code ?? VerificationCode.New();
            Perimeter = perimeter ?? Perimeter.Whole;
        }

        return outcome;
    }

    public Outcome Suspend(DateOnly from)
    {
        var outcome = MoveTo(AccreditationStatus.Suspended);
        if (!outcome.Refused)
        {
            suspensions.Add(new Suspension { First = from });
        }

        return outcome;
    }

    /// <summary>Ends a suspension: from this day on, what is done is covered again.</summary>
    public Outcome Resume(DateOnly from)
    {
        var outcome = Status is AccreditationStatus.Suspended ? MoveTo(AccreditationStatus.Granted) : NotThat();
        if (!outcome.Refused && suspensions.Find(s => s.Last is null) is { } open)
        {
            open.Last = from.AddDays(-1);
        }

        return outcome;
    }

    public Outcome Withdraw(DateOnly from)
    {
        var outcome = MoveTo(AccreditationStatus.Withdrawn);
        WithdrawnOn = outcome.Refused ? WithdrawnOn : from;
        return outcome;
    }

    public Outcome Expire() => MoveTo(AccreditationStatus.Expired);

    private Outcome MoveTo(AccreditationStatus next)
    {
        if (!Status.MayBecome(next))
        {
            return NotThat();
        }

        Status = next;
        return Outcome.Done;
    }

    private Refusal NotThat() =>
        new("accreditation.status", "Ce dossier ne peut pas changer ainsi : il est à l’état « {0} ».", Status.Label);
}
