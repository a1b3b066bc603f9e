namespace Pole.Features.Actions.Types;

/// <summary>
/// How an action of one type is reported, as the front matter of <c>content/action-types/{code}.md</c> says it; the text below is advice to
/// whoever reports one. Forms, checks and spreadsheets follow from it.
/// </summary>
internal sealed record TypeSheet
{
    /// <summary>Most tasks and results that a type may propose: the spreadsheet has as many columns.</summary>
    public const int MostTasks = 6, MostResults = 5;

    /// <summary>An action whose type is not said yet, or is described nowhere: all is asked, and any proof does.</summary>
    public static readonly TypeSheet Open = new()
    {
        Summary = "",
        Asks = ActionTopics.All,
        Expects = [ActionTopic.Companies, ActionTopic.Times, ActionTopic.Summary],
        Proof = null,
    };

    /// <summary>What actions of this type are, in one sentence, for whoever chooses.</summary>
    public required string Summary { get; init; }

    /// <summary>What the form asks first; the rest stands under other headings.</summary>
    public required IReadOnlyList<ActionTopic> Asks { get; init; }

    /// <summary>What keeps an action from being submitted while it is missing.</summary>
    public IReadOnlyList<ActionTopic> Requires { get; init; } = [];

    /// <summary>What is missed when it is not said, and warned of.</summary>
    public IReadOnlyList<ActionTopic> Expects { get; init; } = [];

    /// <summary>What an action of this type cannot be reviewed without; any document where it says nothing.</summary>
    public required EvidenceKind? Proof { get; init; }

    /// <summary>The tasks that usually take time, proposed as lines to complete.</summary>
    public IReadOnlyList<string> Tasks { get; init; } = [];

    /// <summary>What is usually measured, proposed as lines to complete.</summary>
    public IReadOnlyList<UsualResult> Results { get; init; } = [];

    /// <summary>The sort of synergy that it usually brings.</summary>
    public SynergyKind Synergy { get; init; }

    /// <summary>The topics of a part of the form that it asks.</summary>
    public IEnumerable<ActionTopic> AskedIn(FormPart part) => Asks.Where(topic => topic.Part == part);

    /// <summary>The place in the form at which a part begins.</summary>
    public string StartOf(FormPart part) => part switch
    {
        FormPart.Times when !Asks.Contains(ActionTopic.Times) => nameof(ActionTopic.Fundings),
        FormPart.Results when !Asks.Contains(ActionTopic.Mark) && !Asks.Contains(ActionTopic.Results) => nameof(ActionTopic.Synergies),
        FormPart.Where or FormPart.Companies or FormPart.Times or FormPart.Results or FormPart.Story => part.ToString(),
    };

    /// <summary>The parts that ask something: the first and the last always do, what, when and where, and the proof.</summary>
    public IEnumerable<FormPart> Parts => FormParts.All.Where(part => part is FormPart.Where or FormPart.Story || AskedIn(part).Any());
}

/// <summary>Something that actions of a type usually measure, and in which unit.</summary>
internal sealed record UsualResult
{
    public required string Label { get; init; }

    public required string Unit { get; init; }
}
