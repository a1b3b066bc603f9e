using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.SavedSearches;

/// <summary>The searches that the signed-in person kept. What is not found here is answered with 404, whoever else it belongs to.</summary>
internal sealed class MySearches(PoleDb db, CurrentPerson person, Chronicle chronicle, TimeProvider clock)
{
    public async Task<IReadOnlyList<SavedSearch>> ListAsync(CancellationToken cancel)
    {
        var me = person.Id;
        return await db.SavedSearches.AsNoTracking().Where(s => s.AccountId == me)
            .OrderBy(s => s.Name).ThenBy(s => s.Id).ToListAsync(cancel);
    }

    public async Task<SavedSearch?> FindAsync(Id<SavedSearch> id, CancellationToken cancel)
    {
        var me = person.Id;
        return await db.SavedSearches.FirstOrDefaultAsync(s => s.Id == id && s.AccountId == me, cancel);
    }

    /// <summary>The search kept from this address, if the person kept it already.</summary>
    public async Task<SavedSearch?> FindAsync(string path, string language, CancellationToken cancel)
    {
        var me = person.Id;
        return await db.SavedSearches.FirstOrDefaultAsync(s => s.AccountId == me && s.Language == language && s.Path == path, cancel);
    }

    /// <summary>Keeps a search, unless the person has kept too many; one kept already takes the name and the pace given.</summary>
    public async Task<Outcome> SaveAsync(string path, string language, string name, AlertPace pace, CancellationToken cancel)
    {
        if (path.Length > SavedSearch.PathLength)
        {
            return new Refusal("saved-search.too-long", "Cette recherche a trop de filtres pour être enregistrée : retirez-en quelques-uns.");
        }

        await using var transaction = await db.BeginWriteAsync(cancel);

        // The person's own row keeps two browsers from counting at once.
        await db.LockAsync(person.Id, cancel);
        var me = person.Id;
        var search = await FindAsync(path, language, cancel);
        if (search is null && await db.SavedSearches.CountAsync(s => s.AccountId == me, cancel) >= SavedSearch.Most)
        {
            return new Refusal("saved-search.too-many", "Vous gardez déjà {0} recherches : supprimez-en une pour enregistrer celle-ci.", SavedSearch.Most);
        }

        var now = clock.GetUtcNow();
        search ??= db.SavedSearches.Add(new() { AccountId = me, Path = path, Language = language, Name = name, SavedAt = now, LookedAt = now }).Entity;
        search.Name = name;
        search.TellAt(pace, now);
        chronicle.Record(search.Id, "saved-search.saved");
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }

    public async Task ChangeAsync(SavedSearch search, string name, AlertPace pace, CancellationToken cancel)
    {
        search.Name = name;
        search.TellAt(pace, clock.GetUtcNow());
        chronicle.Record(search.Id, "saved-search.changed");
        await db.SaveChangesAsync(cancel);
    }

    public async Task DeleteAsync(SavedSearch search, CancellationToken cancel)
    {
        db.SavedSearches.Remove(search);
        chronicle.Record(search.Id, "saved-search.deleted");
        await db.SaveChangesAsync(cancel);
    }
}
