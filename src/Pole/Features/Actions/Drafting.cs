using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Actions;

/// <summary>Starts an action and keeps what its author types, complete or not.</summary>
internal sealed class Drafting(
    PoleDb db, ActionFormReader reader, Naming naming, FileStore files, TheAssociation association, CurrentPerson person, Chronicle chronicle, TimeProvider clock)
{
    private const int Attempts = 8;

    /// <summary>A new draft of the organisation, saved; refused where something typed cannot be read.</summary>
    public async Task<(Action? Action, Outcome Outcome)> StartAsync(Organisation organisation, ActionForm form, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var action = new Action
            {
                Reference = await NextReferenceAsync(cancel),
                OrganisationId = organisation.Id,
                AuthorId = person.Id,
                Operator = association.Is(organisation) ? ActionOperator.Pole : ActionOperator.ThirdParty,
                Title = "",
                Type = null,
                FirstDay = null,
                LastDay = null,
                CreatedAt = clock.GetUtcNow(),
            };
            var named = await naming.LookAsync(action, form.Initiative, cancel);
            if (await reader.ReadAsync(form, action, cancel) is var read && (read.Refused || named.Outcome.Refused))
            {
                return (null, Outcome.From([.. read.Refusals, .. named.Outcome.Refusals]));
            }

            db.Actions.Add(action);
            named.Apply();
            chronicle.Record(action.Id, ActionMoves.Started);
            var kept = await KeepAsync(action, form, cancel);
            try
            {
                await db.SaveChangesAsync(cancel);
                return (action, kept);
            }
            catch (DbUpdateException clash) when (clash.IsUniqueClash && attempt < Attempts)
            {
                // Another action took the same number in the meantime: take the next one.
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>
    /// Writes the form into the draft. Files that can be kept are kept whatever the rest says; what cannot be read is
    /// refused at its field and the rest of the draft stays as it was.
    /// </summary>
    public async Task<Outcome> SaveAsync(Id<Action> id, ActionForm form, bool fits, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldActionAsync(id, cancel) is not { } action || action.MayBeEdited() is { Refused: true })
        {
            return new Refusal("action.locked", "L’état de cette action ne le permet plus : elle est déjà passée à l’étape suivante.");
        }

        var named = await naming.LookAsync(action, form.Initiative, cancel);
        var read = named.Outcome.Refused || !fits ? named.Outcome : await reader.ReadAsync(form, action, cancel);
        if (fits && !read.Refused)
        {
            named.Apply();
        }

        foreach (var evidence in action.Evidence)
        {
            evidence.Kind = form.Attached.Find(line => line.Id == evidence.Id)?.Kind ?? evidence.Kind;
        }

        var kept = await KeepAsync(action, form, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.From([.. read.Refusals, .. kept.Refusals]);
    }

    public async Task RemoveEvidenceAsync(Id<Action> id, Id<ActionEvidence> evidence, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldActionAsync(id, cancel) is { } action && !action.MayBeEdited().Refused)
        {
            action.Evidence.RemoveAll(e => e.Id == evidence);
            await db.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    /// <summary>Throws away a draft that nobody but its own organisation has ever seen, with what was attached to it.</summary>
    public async Task<Outcome> DiscardAsync(Id<Action> id, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldActionAsync(id, cancel) is not { } draft || !draft.Status.MayBeDiscarded)
        {
            return new Refusal("action.submitted-before", "Cette action a déjà été soumise : elle ne se supprime plus.");
        }

        db.Actions.Remove(draft);
        chronicle.Record(draft.Id, ActionMoves.Discarded);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }

    private async Task<Outcome> KeepAsync(Action action, ActionForm form, CancellationToken cancel)
    {
        List<Refusal> refusals = [];
        foreach (var upload in (form.Evidence ?? []).Where(u => u.FileName.Length > 0))
        {
            var (file, outcome) = await files.KeepAsync(upload, "Input.Evidence", cancel);
            refusals.AddRange(outcome.Refusals);
            if (file is not null)
            {
                action.Evidence.Add(new ActionEvidence { FileId = file.Id, Kind = form.EvidenceKind ?? EvidenceKinds.Recognise(file.Name, file.MediaType) });
            }
        }

        return Outcome.From(refusals);
    }

    private async Task<string> NextReferenceAsync(CancellationToken cancel)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"A-{Paris.Today(clock).Year}-");
        var last = await db.Actions.Where(a => a.Reference.StartsWith(start))
            .OrderByDescending(a => a.Reference.Length).ThenByDescending(a => a.Reference)
            .Select(a => a.Reference).FirstOrDefaultAsync(cancel);
        var number = last is null ? 1 : int.Parse(last[start.Length..], CultureInfo.InvariantCulture) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{start}{number:0000}");
    }
}
