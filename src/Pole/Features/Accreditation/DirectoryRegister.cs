using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Accreditation;

/// <summary>Answers which organisations someone accredited stands for today; no person is named.</summary>
internal sealed class DirectoryRegister(PoleDb db, Schemes schemes, TimeProvider clock)
{
    public async Task<IReadOnlyList<DirectoryCard>> TodayAsync(CancellationToken cancel)
    {
        var today = Paris.Today(clock);
        var valid = await (
            from accreditation in db.AccreditationsOfPeople()
            where accreditation.Status == AccreditationStatus.Granted && accreditation.First <= today && accreditation.Last >= today
            join organisation in db.Organisations on accreditation.OrganisationId equals organisation.Id
            select new { accreditation, organisation }).ToListAsync(cancel);
        return
        [
            .. valid.Where(v => v.accreditation.HoldsOn(today))
                .GroupBy(v => v.organisation.Id)
                .Select(g => new DirectoryCard(g.First().organisation, [.. g.Select(v => v.accreditation.Scheme).Distinct().Select(slug => (Slug: slug, Title: schemes.TitleOf(slug))).OrderBy(scheme => scheme.Title, StringComparer.CurrentCulture)])),
        ];
    }
}
