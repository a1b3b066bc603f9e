using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Perimeters;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Accreditation.Reviewing;

/// <summary>What must hold before an accreditation is granted: every criterion judged and none failed, days that follow, a perimeter inside the scheme.</summary>
internal sealed class GrantRules(PoleDb db, Schemes schemes, TimeProvider clock)
{
    /// <summary>How long before an accreditation may begin.</summary>
    private const int FarthestBeginningDays = 366;

    private DateOnly Today => Paris.Today(clock);

    /// <summary>The day after what it renews, so that dates are continuous; else today.</summary>
    public async Task<DateOnly> FirstDayAsync(Accreditation it, CancellationToken cancel) =>
        await RenewedAsync(it, cancel) is { } last && last.AddDays(1) >= SubmittedOn(it) ? last.AddDays(1) : Today;

    public async Task<Outcome> JudgeAsync(Accreditation it, Period validity, Perimeter perimeter, CancellationToken cancel)
    {
        if (schemes.Find(it.Scheme)?.Sheet is not { } scheme)
        {
            return new Refusal("accreditation.scheme-gone", "Ce référentiel n’est plus publié : l’accréditation ne peut pas être accordée.");
        }

        return (Days(it, scheme, validity) ?? await FollowsAsync(it, validity, cancel) ?? Inside(scheme, perimeter) ?? Criteria(it, scheme)) is { } refusal
            ? refusal
            : Outcome.Done;
    }

    private static Refusal? Criteria(Accreditation it, SchemeSheet scheme)
    {
        var open = scheme.Criteria.Where(c => it.Judgments.All(j => j.Code != c.Code)).Select(c => c.Code).ToList();
        if (open is not [])
        {
            return new Refusal("accreditation.criteria-open", "Ces critères n’ont pas encore été jugés : {0}.", string.Join(", ", open));
        }

        var failed = scheme.Criteria.Where(c => it.Judgments.Any(j => j.Code == c.Code && j.Verdict is CriterionVerdict.NotMet)).Select(c => c.Code).ToList();
        return failed is not []
            ? new Refusal("accreditation.criteria-failed", "Ces critères ne sont pas satisfaits : {0}. Demandez une précision, ou n’accordez pas l’accréditation.", string.Join(", ", failed))
            : null;
    }

    /// <summary>The dates follow: not before the application, not longer than the scheme says.</summary>
    private Refusal? Days(Accreditation it, SchemeSheet scheme, Period validity)
    {
        if (validity.First < SubmittedOn(it) || validity.First > Today.AddDays(FarthestBeginningDays))
        {
            return new Refusal("accreditation.first", "L’accréditation commence au plus tôt le jour du dépôt, le {0:d MMMM yyyy}, et au plus tard dans un an.", SubmittedOn(it)) { Field = "Input.First" };
        }

        if (validity.Last < validity.First)
        {
            return new Refusal("accreditation.last", "Le dernier jour vient avant le premier.") { Field = "Input.Last" };
        }

        return validity.Last > scheme.LastFrom(validity.First)
            ? new Refusal("accreditation.too-long", "Ce référentiel vaut {0} mois : le dernier jour est au plus tard le {1:d MMMM yyyy}.", scheme.ValidityMonths, scheme.LastFrom(validity.First)) { Field = "Input.Last" }
            : null;
    }

    private async Task<Refusal?> FollowsAsync(Accreditation it, Period validity, CancellationToken cancel) =>
        await RenewedAsync(it, cancel) is { } last && validity.First <= last
            ? new Refusal("accreditation.overlap", "L’accréditation en cours vaut jusqu’au {0:d MMMM yyyy} : la nouvelle commence le lendemain.", last) { Field = "Input.First" }
            : null;

    private static Refusal? Inside(SchemeSheet scheme, Perimeter perimeter) => perimeter.Types.Any(type => !scheme.CoversActions.Contains(type))
        ? new Refusal("accreditation.perimeter", "Le périmètre ne dépasse pas ce que couvre le référentiel.")
        : null;

    /// <summary>The last day of the accreditation that this one takes over from.</summary>
    private Task<DateOnly?> RenewedAsync(Accreditation it, CancellationToken cancel) => db.Accreditations.AsNoTracking()
        .Where(a => a.Id != it.Id && a.PersonId == it.PersonId && a.OrganisationId == it.OrganisationId && a.Scheme == it.Scheme)
        .Where(a => a.Status == AccreditationStatus.Granted || a.Status == AccreditationStatus.Suspended || a.Status == AccreditationStatus.Expired)
        .MaxAsync(a => a.Last, cancel);

    private static DateOnly SubmittedOn(Accreditation it) => Paris.DayOf(it.SubmittedAt ?? it.CreatedAt);
}
