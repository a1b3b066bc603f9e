using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation;
using Pole.Features.Accreditation.Perimeters;
using Pole.Features.Actions.Checks;
using Pole.Features.Actions.Reviewing;
using Pole.Features.Actions.Stamps;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Actions;

/// <summary>Hands an action over to review: checked (R12), by a person whose accreditation covers it (R11), its version kept.</summary>
internal sealed class Submission(
    PoleDb db, ReadAhead reading, ActionChecks checks, PlanReview plans, AccreditationRegister register, ActionLetters letters,
    CurrentPerson person, Chronicle chronicle, TimeProvider clock)
{
    public async Task<Outcome> SubmitAsync(Id<Action> id, CancellationToken cancel) => (await SubmitAsync(id, () => { }, cancel)).Outcome;

    /// <summary>Submits it, and answers it as it stands then.</summary>
    /// <param name="id">Which action.</param>
    /// <param name="alongside">What else joins the same save.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<(Action? Action, Outcome Outcome)> SubmitAsync(Id<Action> id, System.Action alongside, CancellationToken cancel)
    {
        // One connection for all of it: to take it up again for each question costs as much as a short one.
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            return await HandOverAsync(id, alongside, cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<(Action? Action, Outcome Outcome)> HandOverAsync(Id<Action> id, System.Action alongside, CancellationToken cancel)
    {
        var ahead = await reading.OfAsync(id, cancel);
        await using var transaction = await db.BeginWriteAsync(cancel);
        await db.HoldAsync(id, cancel);
        if (ahead is null || await db.StampOfAsync(id, cancel) != ahead.Stamp)
        {
            ahead = await reading.OfAsync(id, cancel);
        }

        if (ahead is not { Action: var action })
        {
            return (null, new Refusal("action.gone", "Cette action n’existe plus."));
        }

        if (action.MayBeEdited() is { Refused: true } locked)
        {
            return (null, locked);
        }

        var findings = checks.Find(action, ahead.Around);
        if (await RefusalsAsync(action, findings, cancel) is { Refused: true } refused)
        {
            return (null, refused);
        }

        var now = clock.GetUtcNow();
        action.Plan = plans.Of(action, findings, ahead.Past);
        if (action.Submit(now) is { Refused: true } moved)
        {
            return (null, moved);
        }

        db.ActionVersions.Add(ActionVersion.Of(action, [.. action.EvidenceAmong(ahead.Files).Select(e => e.Name)], person.Id, now));
        chronicle.Record(action.Id, ActionMoves.Submitted);
        alongside();
        await letters.PostAsync("action-submitted", action, ahead.Author);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return (action, Outcome.Done);
    }

    /// <summary>All that stands against it, at once: errors of the checks, then the accreditation.</summary>
    private async Task<Outcome> RefusalsAsync(Action action, IReadOnlyList<Finding> findings, CancellationToken cancel)
    {
        var errors = findings.Where(f => f.Severity == Severity.Error).Select(f => f.ToRefusal());
        return Outcome.From([.. (await CoverageAsync(action, cancel)).Refusals, .. (await db.IsOpenAsync(action, cancel)).Refusals, .. errors]);
    }

    /// <summary>Whether the accreditation of the person covers the type and every day of the action, as far as they are known.</summary>
    public async Task<Outcome> CoverageAsync(Action action, CancellationToken cancel) =>
        action is { Type: { } type, Days: { } days } && days.First <= days.Last
            ? await register.CoversAsync(person.Id, action.OrganisationId, new Deed(type.Code, action.Service, action.Departement, action.Region), days, cancel)
            : Outcome.Done;
}
