using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;
using Pole.Platform.Web.Retries;

namespace Pole.Features.Actions.Api;

/// <summary>Logs and submits actions for a program, once for each key that it gives.</summary>
internal sealed class ActionLogging(
    PoleDb db, MyOrganisations mine, MyActions actions, Drafting drafting, Submission submission, SafeRetries retries, Texts texts)
{
    private const string Logs = "POST actions";

    /// <summary>The action that was logged, now or under the same key before; or what cannot be taken.</summary>
    public async Task<Logged> LogAsync(ActionGiven given, string? key, string sentHash, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (key is not null)
        {
            var (subject, known) = await retries.FindAsync(key, Logs, sentHash, cancel);
            if (known.Refused || subject is not null)
            {
                return new(subject is { } done ? await actions.FindAsync(new(done), cancel) : null, known, []);
            }
        }

        var form = GivenForm.Of(given);
        var faults = GivenForm.Faults(form, given, texts).ToList();
        var organisation = await OrganisationAsync(given.Organisation, faults, cancel);
        form.Evidence = GivenFiles.Of(given.Evidence, faults, texts);
        if (faults.Count > 0)
        {
            return new(null, Outcome.Done, faults);
        }

        var (action, outcome) = await drafting.StartAsync(organisation!, form, cancel);
        if (outcome.Refused)
        {
            return new(null, Outcome.Done, [.. outcome.Refusals.Select(r => (GivenForm.NameOf(r.Field), texts.Say(r)))]);
        }

        if (key is not null)
        {
            retries.Note(key, Logs, sentHash, action!.Id.Value);
            await db.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
        return new(action, Outcome.Done, []) { IsNew = true };
    }

    /// <summary>Submits it, unless it was submitted under the same key before.</summary>
    public async Task<Logged> SubmitAsync(Id<Action> id, string? key, CancellationToken cancel)
    {
        var asked = $"POST actions/{id}/submit";
        if (key is not null)
        {
            var (subject, known) = await retries.FindAsync(key, asked, "", cancel);
            if (known.Refused || subject is not null)
            {
                return new(subject is not null ? await actions.FindAsync(id, cancel) : null, known, []);
            }
        }

        if (!await actions.IncludeAsync(id, cancel))
        {
            return new(null, Outcome.Done, []);
        }

        var (submitted, outcome) = await submission.SubmitAsync(id, () => Note(key, asked, id), cancel);
        if (outcome.Refused)
        {
            // Another request under the same key may have submitted it in the meantime: what it did is told.
            if (key is not null && await retries.FindAsync(key, asked, "", cancel) is (not null, _))
            {
                return new(await actions.FindAsync(id, cancel), Outcome.Done, []);
            }

            return outcome.Refusal.Code == "action.locked"
                ? new(null, outcome, [])
                : new(null, Outcome.Done, [.. outcome.Refusals.Select(r => (GivenForm.NameOf(r.Field), texts.Say(r)))]);
        }

        return new(submitted, Outcome.Done, []) { IsNew = true };
    }

    private void Note(string? key, string asked, Id<Action> id)
    {
        if (key is not null)
        {
            retries.Note(key, asked, "", id.Value);
        }
    }

    private async Task<Organisation?> OrganisationAsync(string? siret, List<(string, string)> faults, CancellationToken cancel)
    {
        var all = await mine.ListAsync(cancel);
        if (siret is null && all.Count == 1)
        {
            return await mine.FindAsync(all[0].Id, cancel);
        }

        foreach (var one in all)
        {
            if (await mine.FindAsync(one.Id, cancel) is { } organisation && organisation.Siret.Digits == siret?.Replace(" ", "", StringComparison.Ordinal))
            {
                return organisation;
            }
        }

        faults.Add(("organisation", texts["Donnez le SIRET de l’un de vos organismes."]));
        return null;
    }
}

/// <summary>What came of asking: the action, a conflict with what stands there, or faults by field; nothing of them when it does not exist.</summary>
internal sealed record Logged(Action? Action, Outcome Conflict, IReadOnlyList<(string Field, string Sentence)> Faults)
{
    /// <summary>Whether it was done now, and not told again.</summary>
    public bool IsNew { get; init; }
}
