namespace Pole.Features.Actions;

/// <summary>Which of the five parts of an action's form hold what they ask for.</summary>
internal sealed record ActionProgress(bool Where, bool Who, bool Time, bool Results, bool Story)
{
    public int Done => new[] { Where, Who, Time, Results, Story }.Count(part => part);

    public static ActionProgress Of(Action? action) => action is null ? new(false, false, false, false, false) : new(
        action is { Title.Length: > 0, Type: not null, FirstDay: not null, Departement.Length: > 0 },
        action.Companies.Count > 0 || action.Present is not null,
        action.Times.Count > 0,
        action.Results.Count > 0 || action.Synergies.Count > 0,
        action.Summary.Length > 0 && action.Evidence.Count > 0);
}
