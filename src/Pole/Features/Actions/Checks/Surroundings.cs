namespace Pole.Features.Actions.Checks;

/// <summary>What stands around an action. The checks make remarks of it, and refuse nothing for it.</summary>
/// <param name="Siblings">The other actions of its type in its département whose days overlap its own.</param>
/// <param name="Known">What approved actions tell of synergies within its initiative, and those of its organisation in its département; the newest last.</param>
/// <param name="Shared">Other actions to which a file with the same bytes is attached.</param>
/// <param name="Network">What approved actions of the same type usually say; nothing while they are few.</param>
internal sealed record Surroundings(
    IReadOnlyList<Sibling> Siblings, IReadOnlyList<KnownSynergy> Known, IReadOnlyList<SharedEvidence> Shared, TypeFigures Network);
