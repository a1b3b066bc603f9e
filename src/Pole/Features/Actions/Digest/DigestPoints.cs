using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation;
using Pole.Features.Actions.FollowUps;
using Pole.Features.Actions.Synergies;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.Digest;

/// <summary>One line of the weekly letter.</summary>
internal sealed record DigestPoint(string Title, string Why, string Path);

/// <summary>What awaits one person this week: to correct, to complete, to renew, and what is new for them.</summary>
internal sealed class DigestPoints(PoleDb db, IEnumerable<INewKits> kits, FollowUpReading followUps, SynergyReading synergies, Schemes schemes, Texts texts)
{
    private const int Most = 20;
    private const int RenewalDays = 90;

    public async Task<IReadOnlyList<DigestPoint>> ForAsync(Id<Account> person, DateOnly monday, CancellationToken cancel)
    {
        var actions = await db.Actions.AsNoTracking()
            .Where(a => a.AuthorId == person && (a.Status == ActionStatus.Returned || a.Status == ActionStatus.Draft)
                && db.OrganisationPeople.Any(p => p.OrganisationId == a.OrganisationId && p.AccountId == person))
            .OrderByDescending(a => a.Status == ActionStatus.Returned).ThenBy(a => a.CreatedAt)
            .Select(a => new { a.Id, a.Reference, a.Title, a.Status }).Take(Most).ToListAsync(cancel);
        var held = await db.Accreditations.AsNoTracking()
            .Where(a => a.PersonId == person && a.First <= monday && a.Last >= monday && a.Status == AccreditationStatus.Granted)
            .OrderBy(a => a.Last).ToListAsync(cancel);
        return
        [
            .. actions.Select(a => new DigestPoint(
                $"{a.Reference} · {(a.Title.Length > 0 ? a.Title : texts["Action sans titre"].Value)}",
                texts[a.Status == ActionStatus.Returned ? "à corriger : elle vous est renvoyée" : "à compléter et à soumettre"],
                $"/relais/actions/{a.Id}/modifier")),
            .. await FollowUpsAsync(person, monday, cancel),
            .. await SilencesAsync(person, monday, cancel),
            .. held.Where(a => a.Last <= monday.AddDays(RenewalDays)).Select(a => new DigestPoint(
                schemes.TitleOf(a.Scheme),
                texts["accréditation à renouveler avant le {0}", Days.Say(a.Last!.Value, Days.Short)],
                $"/relais/accreditations/{a.Id}")),
            .. kits.SelectMany(k => k.Since(monday.AddDays(-6), [.. held.Select(a => a.Scheme).Distinct()])).Select(kit => new DigestPoint(
                kit.Title,
                texts["nouvelle version {0}", kit.Version],
                kit.Path)),
        ];
    }

    /// <summary>One line for all recommendations that are asked about: how many, and how many of them late.</summary>
    private async Task<IReadOnlyList<DigestPoint>> FollowUpsAsync(Id<Account> person, DateOnly monday, CancellationToken cancel)
    {
        var asked = (await followUps.RemindedAsync(person, cancel)).Select(f => f.AskedOn(monday)).OfType<Asked>().ToList();
        var (count, late) = (asked.Sum(a => a.Count), asked.Where(a => a.IsLateOn(monday)).Sum(a => a.Count));
        return count == 0 ? [] :
        [
            new(
                texts["Ce que vos conseils sont devenus"],
                late == 0 ? texts["à répondre : {0}", count] : texts["à répondre : {0}, dont {1} en retard", count, late],
                "/relais/suivis"),
        ];
    }

    /// <summary>One line for the synergies whose silence came to be a year this week: each is told of once.</summary>
    private async Task<IReadOnlyList<DigestPoint>> SilencesAsync(Id<Account> person, DateOnly monday, CancellationToken cancel)
    {
        var silent = (await synergies.OfAsync(person, cancel)).Count(one => one.SilentFrom <= monday && one.SilentFrom > monday.AddDays(-7));
        return silent == 0 ? [] : [new(texts["Synergies sans nouvelles depuis un an"], texts["à raconter : {0}", silent], $"/relais/synergies?nouvelles={SynergyChoice.Silent}")];
    }
}
