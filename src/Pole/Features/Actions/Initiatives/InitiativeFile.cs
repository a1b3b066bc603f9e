using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Features.Actions.Initiatives;

/// <summary>Opens an initiative, writes down what changes in it, closes it and opens it again; each with its entry in the journal.</summary>
internal sealed class InitiativeFile(PoleDb db, InitiativeFormReader reader, Chronicle chronicle, TimeProvider clock)
{
    public async Task<(Initiative? Initiative, Outcome Outcome)> OpenAsync(Organisation carrier, InitiativeForm form, CancellationToken cancel)
    {
        var initiative = new Initiative { CarrierId = carrier.Id, CreatedAt = clock.GetUtcNow() };
        if (reader.Read(form, initiative) is { Refused: true } malformed)
        {
            return (null, malformed);
        }

        db.Initiatives.Add(initiative);
        chronicle.Record(initiative.Id, InitiativeMoves.Opened);
        await db.SaveChangesAsync(cancel);
        return (initiative, Outcome.Done);
    }

    public Task<Outcome> SaveAsync(Id<Initiative> id, InitiativeForm form, CancellationToken cancel) => HoldAsync(id, async initiative =>
    {
        if (initiative.MayBeChanged() is { Refused: true } closed)
        {
            return closed;
        }

        if (initiative.Version != form.Version)
        {
            return new Refusal("initiative.changed-meanwhile", "Quelqu’un a changé cette démarche entre-temps. Ce que vous avez écrit est encore là : comparez avec la démarche telle qu’elle est, puis rechargez cette page pour la changer.");
        }

        var before = InitiativeChanges.Face(initiative);
        if (reader.Read(form, initiative) is { Refused: true } malformed)
        {
            return malformed;
        }

        if (await LeftBehindAsync(initiative, cancel) is { Refused: true } left)
        {
            return left;
        }

        if (InitiativeChanges.Between(before, InitiativeChanges.Face(initiative)) is { Count: > 0 } changes)
        {
            initiative.Changed();
            chronicle.Record(initiative.Id, InitiativeMoves.Changed, string.Join(", ", changes));
        }

        return Outcome.Done;
    }, cancel);

    public Task<Outcome> CloseAsync(Id<Initiative> id, string? reason, CancellationToken cancel) =>
        MoveAsync(id, initiative => initiative.Close(reason), InitiativeMoves.Closed, reason, cancel);

    public Task<Outcome> ReopenAsync(Id<Initiative> id, string? reason, CancellationToken cancel) =>
        MoveAsync(id, initiative => initiative.Reopen(reason), InitiativeMoves.Reopened, reason, cancel);

    private Task<Outcome> MoveAsync(Id<Initiative> id, Func<Initiative, Outcome> move, string what, string? reason, CancellationToken cancel) => HoldAsync(id, initiative =>
    {
        var outcome = reason?.Length > Initiative.ReasonLength
            ? new Refusal("initiative.reason-long", ActionForm.TooLong, "", Initiative.ReasonLength) { Field = "Reason" }
            : move(initiative);
        if (!outcome.Refused)
        {
            chronicle.Record(initiative.Id, what, FieldReader.Clean(reason));
        }

        return Task.FromResult(outcome);
    }, cancel);

    /// <summary>A partner whose actions are attached stays until they are detached.</summary>
    private async Task<Outcome> LeftBehindAsync(Initiative initiative, CancellationToken cancel)
    {
        var sirets = initiative.Partners.Where(p => p.Siret is not null).Select(p => p.Siret!.Value).ToList();
        var left = await (
            from link in db.InitiativeActions
            where link.InitiativeId == initiative.Id
            join action in db.Actions on link.ActionId equals action.Id
            where action.OrganisationId != initiative.CarrierId
            join organisation in db.Organisations on action.OrganisationId equals organisation.Id
            where !sirets.Contains(organisation.Siret)
            select organisation.Name).FirstOrDefaultAsync(cancel);
        return left is null ? Outcome.Done : new Refusal("initiative.partner-counts", "Des actions de {0} comptent dans cette démarche : détachez-les avant de retirer ce partenaire ou son SIRET.", left) { Field = "Input.Partners" };
    }

    private async Task<Outcome> HoldAsync(Id<Initiative> id, Func<Initiative, Task<Outcome>> act, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldInitiativeAsync(id, cancel) is not { } initiative)
        {
            return new Refusal("initiative.gone", "Cette démarche n’existe plus.");
        }

        if (await act(initiative) is { Refused: true } refused)
        {
            db.ChangeTracker.Clear();
            return refused;
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }
}
