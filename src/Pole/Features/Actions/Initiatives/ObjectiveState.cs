namespace Pole.Features.Actions.Initiatives;

/// <summary>How an objective stands on a day.</summary>
internal enum ObjectiveState
{
    Underway,
    Reached,
    ReachedLate,
    Overdue,
}

internal static class ObjectiveStates
{
    extension(ObjectiveState state)
    {
        public bool IsReached => state is ObjectiveState.Reached or ObjectiveState.ReachedLate;

        public string Label => state switch
        {
            ObjectiveState.Underway => "En cours",
            ObjectiveState.Reached => "Atteint",
            ObjectiveState.ReachedLate => "Atteint après l’échéance",
            ObjectiveState.Overdue => "Échéance passée",
        };

        public string Badge => state switch
        {
            ObjectiveState.Underway => "info",
            ObjectiveState.Reached => "success",
            ObjectiveState.ReachedLate => "warn",
            ObjectiveState.Overdue => "danger",
        };
    }
}
