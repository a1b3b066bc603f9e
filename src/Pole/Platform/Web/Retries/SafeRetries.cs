using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Platform.Web.Retries;

/// <summary>Lets a client ask again without fear: the header <c>Idempotency-Key</c>, or the field of a form that was kept off line.</summary>
internal sealed class SafeRetries(PoleDb db, CurrentPerson person, TimeProvider clock)
{
    public const string Header = "Idempotency-Key";

    private static readonly PerModel<Func<PoleDb, Id<Account>, string, CancellationToken, Task<DoneOnce?>>> Done = new(() => EF.CompileAsyncQuery(
        (PoleDb db, Id<Account> person, string key, CancellationToken _) => db.DoneOnce.AsNoTracking().SingleOrDefault(d => d.AccountId == person && d.Key == key)));

    /// <summary>What was done under this key; refused when the key was used for something else, or is no key.</summary>
    public async Task<(Guid? Subject, Outcome Outcome)> FindAsync(string key, string asked, string sentHash, CancellationToken cancel)
    {
        if (key.Length is 0 or > DoneOnce.KeyLength || key.Any(c => c is < '!' or > '~'))
        {
            return (null, new Refusal("retry.key", "La clé de reprise a de 1 à {0} caractères visibles, sans espace.", DoneOnce.KeyLength));
        }

        return await Done.On(db)(db, person.Id, key, cancel) switch
        {
            null => (null, Outcome.Done),
            { } done when done.Asked == asked && done.SentHash == sentHash => (done.Subject, Outcome.Done),
            _ => (null, new Refusal("retry.other", "Cette clé de reprise a déjà servi à une autre demande : prenez-en une nouvelle.")),
        };
    }

    /// <summary>What was done under this key, whatever was sent with it.</summary>
    public async Task<DoneOnce?> KnownAsync(string key, string asked, CancellationToken cancel) =>
        await Done.On(db)(db, person.Id, key, cancel) is { } done && done.Asked == asked ? done : null;

    /// <summary>What stands under this key is now what was sent last.</summary>
    public async Task RenewAsync(string key, string sentHash, CancellationToken cancel)
    {
        var me = person.Id;
        await db.DoneOnce.Where(d => d.AccountId == me && d.Key == key).ExecuteUpdateAsync(set => set.SetProperty(d => d.SentHash, sentHash), cancel);
    }

    /// <summary>Joins the unit of work of what is done; of two at once the second clashes and finds what the first did.</summary>
    public void Note(string key, string asked, string sentHash, Guid subject) => db.DoneOnce.Add(new DoneOnce
    {
        AccountId = person.Id,
        Key = key,
        Asked = asked,
        SentHash = sentHash,
        Subject = subject,
        At = clock.GetUtcNow(),
    });
}
