using Pole.Features.Actions.Checks;
using Pole.Kernel;

namespace Pole.Features.Actions;

/// <summary>What the checks found, for display; each leads to its field for the one who may correct it.</summary>
internal sealed record FindingList(IReadOnlyList<Finding> Findings, Id<Action> Action, bool MayCorrect);
