namespace Pole.Features.Actions.Initiatives;

/// <summary>The moves of an initiative as the journal keeps them, with their words.</summary>
internal static class InitiativeMoves
{
    public const string Opened = "initiative.opened";
    public const string Changed = "initiative.changed";
    public const string Closed = "initiative.closed";
    public const string Reopened = "initiative.reopened";
    public const string Attached = "initiative.action-attached";
    public const string Detached = "initiative.action-detached";
    public const string Told = "initiative.told";

    public static (string What, string Label)[] Words { get; } =
    [
        (Opened, "Démarche ouverte"),
        (Changed, "Démarche modifiée"),
        (Closed, "Démarche close"),
        (Reopened, "Démarche rouverte"),
        (Attached, "Action rattachée"),
        (Detached, "Action détachée"),
        (Told, "Fiche retour d’expérience commencée"),
    ];
}
