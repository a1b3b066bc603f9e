using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Actions.Checks;

/// <summary>What an action says of itself that decides what stands around it.</summary>
internal sealed record ActionPlace(
    Id<Action> Id, Id<Organisation> OrganisationId, ActionType? Type, string Departement, DateOnly? First, DateOnly? Last, bool HasSynergies, bool HasEvidence)
{
    public static ActionPlace Of(Action action) => new(
        action.Id, action.OrganisationId, action.Type, action.Departement, action.FirstDay, action.LastDay, action.Synergies.Count > 0, action.Evidence.Count > 0);
}
