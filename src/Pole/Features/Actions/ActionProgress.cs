using Pole.Features.Actions.Types;

namespace Pole.Features.Actions;

/// <summary>Which parts of an action's form hold what its type expects of them.</summary>
internal sealed record ActionProgress(IReadOnlyList<(FormPart Part, bool IsDone)> Parts)
{
    public int Done => Parts.Count(part => part.IsDone);

    public static ActionProgress Of(Action? action, TypeSheet sheet)
    {
        var form = action is null ? new ActionForm() : ActionFormShown.Of(action);
        return new([.. sheet.Parts.Select(part => (part, action is not null && IsDone(part, action, form, sheet)))]);
    }

    private static bool IsDone(FormPart part, Action action, ActionForm form, TypeSheet sheet)
    {
        List<ActionTopic> awaited = [.. sheet.Requires.Concat(sheet.Expects).Where(topic => topic.Part == part)];
        return part switch
        {
            FormPart.Where => action is { Title.Length: > 0, Type: not null, FirstDay: not null, Departement.Length: > 0 },
            FormPart.Story => action.Evidence.Count > 0 && awaited.TrueForAll(Told),
            FormPart.Companies or FormPart.Times or FormPart.Results => awaited.Count > 0 ? awaited.TrueForAll(Told) : sheet.AskedIn(part).Any(Told),
        };

        bool Told(ActionTopic topic) => topic.IsTold(form) || (topic == ActionTopic.Companies && action.Present is not null);
    }
}
