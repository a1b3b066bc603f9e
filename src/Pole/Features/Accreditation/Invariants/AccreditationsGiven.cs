using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Features.Accreditation.Invariants;

/// <summary>What was granted has its days, its code and a reviewer from elsewhere (R10); what was not has none of them.</summary>
internal sealed class AccreditationsGiven(PoleDb db) : IInvariant
{
    public string Rule => "accreditations have the days, the code and the impartial reviewer (R10) of their state";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var people = (await db.OrganisationPeople.AsNoTracking().ToListAsync(cancel)).ToDictionary(p => (p.OrganisationId, p.AccountId), p => p.Since);
        await foreach (var accreditation in db.Accreditations.AsNoTracking().OrderBy(a => a.CreatedAt).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var isOwn = accreditation.ReviewerId is { } reviewer
                && (reviewer == accreditation.PersonId || (people.TryGetValue((accreditation.OrganisationId, reviewer), out var since) && since <= accreditation.SubmittedAt));
            foreach (var fault in Faults(accreditation, isOwn))
            {
                yield return $"accreditation {accreditation.Id} ({accreditation.Status}): {fault}";
            }
        }
    }

    private static IEnumerable<string> Faults(Accreditation it, bool isOwn)
    {
        if (IsGiven(it.Status) && (it.First is null || it.Last is null || it.Last < it.First || it.Code is null || it.ReviewerId is null))
        {
            yield return "its days, its code or its reviewer are missing";
        }

        if (!IsGiven(it.Status) && (it.First is not null || it.Code is not null))
        {
            yield return "it has days or a code, and was not granted";
        }

        if (isOwn)
        {
            yield return "its reviewer is of the same organisation (R10)";
        }

        if ((it.Status is AccreditationStatus.Withdrawn) != it.WithdrawnOn is not null)
        {
            yield return "its withdrawal and its state disagree";
        }

        var resting = it.Suspensions.Count(s => s.Last is null);
        if (resting > 1 || (it.Status is AccreditationStatus.Suspended && resting == 0) || (it.Status is AccreditationStatus.Granted && resting > 0))
        {
            yield return $"{resting} suspensions last";
        }
    }

    private static bool IsGiven(AccreditationStatus status) => status switch
    {
        AccreditationStatus.Draft or AccreditationStatus.Submitted or AccreditationStatus.UnderReview
            or AccreditationStatus.MoreInformation or AccreditationStatus.Refused => false,
        AccreditationStatus.Granted or AccreditationStatus.Suspended or AccreditationStatus.Withdrawn or AccreditationStatus.Expired => true,
    };
}
