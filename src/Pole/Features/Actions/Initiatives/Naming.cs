using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Features.Actions.Initiatives;

/// <summary>
/// Names the initiative of an action while it is written, by form, spreadsheet or program, under the rule of <see cref="Attaching"/>: an
/// initiative that is not there and one of others are refused alike.
/// </summary>
internal sealed class Naming(PoleDb db, MyInitiatives mine, Chronicle chronicle, TimeProvider clock)
{
    /// <summary>Said where an action is to belong to no initiative; nothing said leaves it where it is.</summary>
    public const string None = "-";

    private const string Field = "Input.Initiative";

    /// <summary>Looks up what was named; what follows from it joins the next save once it is applied.</summary>
    /// <param name="action">As it is stored, or about to be.</param>
    /// <param name="typed">The identity of an initiative, or its title.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<NamedInitiative> LookAsync(Action action, string? typed, CancellationToken cancel)
    {
        if (FieldReader.Clean(typed) is not { Length: > 0 } name)
        {
            return NamedInitiative.Unchanged;
        }

        var before = await (
            from link in db.InitiativeActions
            where link.ActionId == action.Id
            join initiative in db.Initiatives on link.InitiativeId equals initiative.Id
            select new { Link = link, Initiative = initiative }).SingleOrDefaultAsync(cancel);
        if (before is null ? name == None : new OpenInitiative(before.Initiative.Id, before.Initiative.Title).IsCalled(name))
        {
            return NamedInitiative.Unchanged;
        }

        List<OpenInitiative> after = name == None ? [] : [.. (await mine.OpenForAsync(action.OrganisationId, cancel)).Where(open => open.IsCalled(name))];
        var refusal = name != None && after.Count == 0 ? new Refusal("initiative.unknown", "Cette démarche n’existe pas, n’est plus ouverte, ou votre organisme n’y prend pas part.") { Field = Field }
            : after.Count > 1 ? new Refusal("initiative.ambiguous", "Plusieurs démarches portent ce nom : rattachez l’action depuis sa page.") { Field = Field }
            : before?.Initiative.MayBeChanged() is { Refused: true } closed ? closed.Refusal with { Field = Field }
            : null;
        return refusal is not null ? new(refusal, () => { }) : new(Outcome.Done, () => Apply(action, before?.Link, after.FirstOrDefault()));
    }

    private void Apply(Action action, InitiativeAction? link, OpenInitiative? after)
    {
        if (link is not null)
        {
            chronicle.Record(link.InitiativeId, InitiativeMoves.Detached, action.Reference);
        }

        if (after is not null)
        {
            chronicle.Record(after.Id, InitiativeMoves.Attached, action.Reference);
        }

        switch (link, after)
        {
            case (null, { } chosen):
                db.InitiativeActions.Add(new() { ActionId = action.Id, InitiativeId = chosen.Id, At = clock.GetUtcNow() });
                break;
            case ({ } standing, null):
                db.InitiativeActions.Remove(standing);
                break;
            case ({ } standing, { } chosen):
                (standing.InitiativeId, standing.At) = (chosen.Id, clock.GetUtcNow());
                break;
            case (null, null):
                break;
        }
    }
}

/// <summary>What came of naming an initiative, and what it does to the action.</summary>
internal sealed record NamedInitiative(Outcome Outcome, System.Action Apply)
{
    public static readonly NamedInitiative Unchanged = new(Outcome.Done, () => { });
}
