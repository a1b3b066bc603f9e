using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web.Retries;

namespace Pole.Features.Actions.OnSite;

/// <summary>
/// Keeps what was logged on the spot as a draft, once for each key however often a phone sends it. Something else under a
/// known key writes over what the phone sent before; where the site was changed meanwhile, its author chooses first.
/// </summary>
internal sealed class OnSiteDrafts(PoleDb db, Drafting drafting, MyActions actions, SafeRetries retries)
{
    private const string Asked = "on-site";

    public async Task<KeptDraft> KeepAsync(Organisation organisation, SentOnSite sent, CancellationToken cancel)
    {
        try
        {
            return await KeepOnceAsync(organisation, sent, cancel);
        }
        catch (DbUpdateException clash) when (clash.IsUniqueClash)
        {
            // The same was sent twice at once: what the other did stands.
            db.ChangeTracker.Clear();
            return await KeepOnceAsync(organisation, sent, cancel);
        }
    }

    private async Task<KeptDraft> KeepOnceAsync(Organisation organisation, SentOnSite sent, CancellationToken cancel)
    {
        var (subject, outcome) = await retries.FindAsync(sent.Key, Asked, sent.Hash, cancel);
        if (subject is null && !outcome.Refused)
        {
            return await StartAsync(organisation, sent, cancel);
        }

        if (await retries.KnownAsync(sent.Key, Asked, cancel) is not { } known)
        {
            return new(null, outcome);
        }

        return await actions.FindAsync(new(known.Subject), cancel) switch
        {
            null => new(null, Outcome.Done) { IsGone = true },
            { } stored when outcome.Refused => await SettleAsync(stored, known, sent, cancel),
            { } stored => new(stored, Outcome.Done),
        };
    }

    private async Task<KeptDraft> StartAsync(Organisation organisation, SentOnSite sent, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        var (action, outcome) = await drafting.StartAsync(organisation, sent.Form, cancel);
        if (outcome.Refused)
        {
            return new(null, outcome);
        }

        retries.Note(sent.Key, Asked, sent.Hash, action!.Id.Value);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new(action, Outcome.Done);
    }

    private async Task<KeptDraft> SettleAsync(Action stored, DoneOnce known, SentOnSite sent, CancellationToken cancel)
    {
        var onSite = SentOnSite.FieldsOf(ActionFormShown.Of(stored));
        var isUntouched = onSite == sent.Fields || known.SentHash.StartsWith(onSite, StringComparison.Ordinal);
        if (!stored.Status.MayBeEdited || !(isUntouched || sent.Replaces))
        {
            return new(stored, Outcome.Done) { IsConflict = true };
        }

        var evidence = await NotYetKeptAsync(stored, sent.Form.Evidence ?? [], cancel);
        var over = OnSiteFields.Over(ActionFormShown.Of(stored), sent.Form, evidence);
        var saved = await drafting.SaveAsync(stored.Id, over, true, cancel);
        if (!saved.Refused)
        {
            await retries.RenewAsync(sent.Key, sent.Hash, cancel);
        }

        return new(await actions.FindAsync(stored.Id, cancel), saved);
    }

    /// <summary>A phone that heard no answer sends its photographs again: those that are there already are left out.</summary>
    private async Task<List<IFormFile>> NotYetKeptAsync(Action stored, List<IFormFile> sent, CancellationToken cancel)
    {
        var ids = stored.Evidence.Select(e => e.FileId).ToList();
        var there = await db.Files.AsNoTracking().Where(f => ids.Contains(f.Id)).Select(f => f.Hash).ToListAsync(cancel);
        List<IFormFile> missing = [];
        foreach (var file in sent)
        {
            await using var bytes = file.OpenReadStream();
            if (!there.Contains(Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, cancel))))
            {
                missing.Add(file);
            }
        }

        return missing;
    }
}

/// <summary>What became of something that was logged on the spot.</summary>
internal sealed record KeptDraft(Action? Action, Outcome Outcome)
{
    /// <summary>Whether the site has something else under the same key, which was not written over.</summary>
    public bool IsConflict { get; init; }

    /// <summary>Whether the draft was kept once and deleted on the site since.</summary>
    public bool IsGone { get; init; }
}
