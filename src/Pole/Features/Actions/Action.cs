using Pole.Features.Actions.Reviewing;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Actions;

/// <summary>What an accredited intermediary, or the Pôle, delivered: logged, checked, reviewed, and counted once approved.</summary>
internal sealed class Action
{
    public const int TitleLength = 200;
    public const int TerritoryLength = 200;
    public const int TextLength = 4000;
    public const int DeliverersLength = 600;

    public static readonly Refusal TooLate = new("action.status", "L’état de cette action ne le permet plus : elle est déjà passée à l’étape suivante.");

    /// <summary>The best mark that participants may give, in hundredths: five out of five.</summary>
    public const int BestMark = 500;

    public Id<Action> Id { get; init; } = Id<Action>.New();

    /// <summary>The number people say: <c>A-2026-0412</c>. Given when the action is first saved.</summary>
    public required string Reference { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    public required Id<Account> AuthorId { get; init; }

    public required ActionOperator Operator { get; init; }

    public required string Title { get; set; }

    /// <summary>Not yet said in a draft, like the days.</summary>
    public required ActionType? Type { get; set; }

    /// <summary>The slug of the standardised service that was delivered, where it was one.</summary>
    public string? Service { get; set; }

    public required DateOnly? FirstDay { get; set; }

    public required DateOnly? LastDay { get; set; }

    public Period? Days => FirstDay is { } first && LastDay is { } last ? new Period(first, last) : null;

    /// <summary>The place in words: commune, intercommunality or business park.</summary>
    public string Territory { get; set; } = "";

    /// <summary>INSEE code of the département; the region follows from it.</summary>
    public string Departement { get; set; } = "";

    public string Region { get; set; } = "";

    /// <summary>Who delivered it, in the words of the author: a name and an organisation a line.</summary>
    public string Deliverers { get; set; } = "";

    // The funnel: how many companies were approached, met, and came.
    public int? Approached { get; set; }

    public int? Interviewed { get; set; }

    public int? Present { get; set; }

    /// <summary>People, not companies.</summary>
    public int? Participants { get; set; }

    /// <summary>The mean mark that participants gave, in hundredths of a point out of five.</summary>
    public int? MarkHundredths { get; set; }

    /// <summary>How many participants gave a mark.</summary>
    public int? Respondents { get; set; }

    public decimal? Mark => MarkHundredths / 100m;

    public string Summary { get; set; } = "";

    public string SuccessFactors { get; set; } = "";

    public string Difficulties { get; set; } = "";

    public string Recommendations { get; set; } = "";

    public long? CostCents { get; set; }

    public List<ActionTime> Times { get; init; } = [];

    public List<ActionFunding> Fundings { get; init; } = [];

    public List<ActionResult> Results { get; init; } = [];

    public List<ActionSynergy> Synergies { get; init; } = [];

    public List<ActionCompany> Companies { get; init; } = [];

    public List<ActionEvidence> Evidence { get; init; } = [];

    public ActionStatus Status { get; private set; } = ActionStatus.Draft;

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>What the reviewer said last: why it came back, or was rejected.</summary>
    public string? Comment { get; private set; }

    /// <summary>How many times it was submitted.</summary>
    public int Version { get; private set; }

    /// <summary>Whether an audit in depth confirmed a value of the version that stands.</summary>
    public bool HasAudited(ActionResult result) => result.AuditedVersion == Version && Status is ActionStatus.Approved;

    /// <summary>How its last submission is to be reviewed.</summary>
    public ReviewPlan Plan { get; set; } = new();

    /// <summary>What stands in the address where participants give their mark; nothing before they are asked.</summary>
    public string? RatingKey { get; set; }

    public bool IsDemo { get; init; }

    /// <summary>Whether it may be changed now, and if not, why.</summary>
    public Outcome MayBeEdited() => Status.MayBeEdited
        ? Outcome.Done
        : new Refusal("action.locked", Status.Lock);

    public Outcome Submit(DateTimeOffset now)
    {
        if (MoveTo(ActionStatus.Submitted) is { Refused: true } refused)
        {
            return refused;
        }

        SubmittedAt = now;
        Version++;
        return Outcome.Done;
    }

    public Outcome Return(string comment, DateTimeOffset now) => Status is ActionStatus.Submitted ? Decide(ActionStatus.Returned, comment, now) : TooLate;

    public Outcome Reject(string comment, DateTimeOffset now) => Decide(ActionStatus.Rejected, comment, now);

    public Outcome Approve(DateTimeOffset now) => Decide(ActionStatus.Approved, null, now);

    /// <summary>Opens it again after it was approved or rejected, with a reason that its author reads.</summary>
    public Outcome Reopen(string reason, DateTimeOffset now) => Status is ActionStatus.Approved or ActionStatus.Rejected
        ? Decide(ActionStatus.Returned, reason, now)
        : new Refusal("action.not-decided", "Cette action n’est pas décidée : il n’y a rien à rouvrir.");

    private Outcome Decide(ActionStatus decision, string? comment, DateTimeOffset now)
    {
        if (decision != ActionStatus.Approved && string.IsNullOrWhiteSpace(comment))
        {
            return new Refusal("action.comment-missing", "Dites à l’auteur ce qui ne va pas et comment y remédier.") { Field = "Input.Comment" };
        }

        if (MoveTo(decision) is { Refused: true } refused)
        {
            return refused;
        }

        Comment = comment?.Trim();
        DecidedAt = now;
        return Outcome.Done;
    }

    private Outcome MoveTo(ActionStatus next)
    {
        if (!Status.MayBecome(next))
        {
            return TooLate;
        }

        Status = next;
        return Outcome.Done;
    }
}
