using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Accreditation.Upkeep;

/// <summary>Answers how the upkeep of accreditations stands today, of one or of all that hold.</summary>
internal sealed class UpkeepBook(PoleDb db, Schemes schemes, IEnumerable<IUpkeepDeeds> sources, TimeProvider clock)
{
    public DateOnly Today => Paris.Today(clock);

    public async Task<UpkeepState?> OfAsync(Accreditation it, CancellationToken cancel) =>
        (await OfAsync([it], cancel)).Values.FirstOrDefault();

    /// <summary>Those that have an upkeep today, by their identity.</summary>
    public async Task<IReadOnlyDictionary<Id<Accreditation>, UpkeepState>> OfAsync(IReadOnlyCollection<Accreditation> all, CancellationToken cancel)
    {
        var people = all.Select(a => a.PersonId).Distinct().ToList();
        var deeds = new List<UpkeepDeed>();
        foreach (var source in people is [] ? [] : sources)
        {
            deeds.AddRange(await source.DoneAsync(people, Today.AddYears(-1), cancel));
        }

        var states = new Dictionary<Id<Accreditation>, UpkeepState>();
        foreach (var it in all)
        {
            if (UpkeepState.Of(it, schemes.Find(it.Scheme)?.Sheet, deeds, Today) is { } state)
            {
                states[it.Id] = state;
            }
        }

        return states;
    }

    /// <summary>The accreditations granted that hold today, those that end first at the top.</summary>
    public async Task<IReadOnlyList<Accreditation>> HeldAsync(CancellationToken cancel)
    {
        var today = Today;
        return await db.Accreditations
            .Where(a => a.Status == AccreditationStatus.Granted && a.First <= today && a.Last >= today)
            .OrderBy(a => a.Last).ThenBy(a => a.Id)
            .ToListAsync(cancel);
    }
}
