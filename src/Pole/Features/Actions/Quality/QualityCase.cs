using Pole.Kernel;

namespace Pole.Features.Actions.Quality;

/// <summary>One action that was submitted, as far as it tells of the quality of the one who delivered it.</summary>
internal sealed record QualityCase(Id<Action> Id, string Reference, string Title, DateOnly LastDay, DateOnly FirstSubmitted, ActionStatus Status)
{
    /// <summary>Days within which an action is told well: while those who were there remember.</summary>
    public const int PromptDays = 30;

    /// <summary>Whether it ever came back or was rejected.</summary>
    public required bool WasReturned { get; init; }

    public required bool HasWarnings { get; init; }

    /// <summary>The parts of the form that were left empty.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>How many parts a complete action has.</summary>
    public required int Parts { get; init; }

    public decimal? Mark { get; init; }

    public int Respondents { get; init; }

    public int DaysToTell => FirstSubmitted.DayNumber - LastDay.DayNumber;

    public bool IsDecided => Status is ActionStatus.Approved or ActionStatus.Rejected or ActionStatus.Returned;
}
