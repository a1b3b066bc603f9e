using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Perimeters;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Data;

namespace Pole.Features.Accreditation.Coverage;

/// <summary>Answers how well the territory is covered today, level by level.</summary>
internal sealed class CoverageReader(PoleDb db, Schemes schemes, ContentStore content, TimeProvider clock)
{
    public async Task<CoverageOfLevel> TodayAsync(SchemeLevel level, CancellationToken cancel) =>
        new(level, content.Current, [.. (await ActorsAsync(cancel)).Where(a => a.Level == level)]);

    public async Task<IReadOnlyList<CoverageOfLevel>> TodayAsync(CancellationToken cancel)
    {
        var actors = await ActorsAsync(cancel);
        return [.. Enum.GetValues<SchemeLevel>().Select(level => new CoverageOfLevel(level, content.Current, [.. actors.Where(a => a.Level == level)]))];
    }

    private async Task<IReadOnlyList<Actor>> ActorsAsync(CancellationToken cancel)
    {
        var today = Paris.Today(clock);
        var held = await (
            from accreditation in db.AccreditationsOfPeople()
            where accreditation.Status == AccreditationStatus.Granted && accreditation.First <= today && accreditation.Last >= today
            join organisation in db.Organisations on accreditation.OrganisationId equals organisation.Id
            orderby organisation.Name, accreditation.Id
            select new { accreditation, organisation.Id, organisation.Name, organisation.Departement, organisation.Region }).ToListAsync(cancel);
        return
        [
            .. from one in held
               where one.accreditation.HoldsOn(today)
               let scheme = schemes.Find(one.accreditation.Scheme)?.Sheet
               where scheme is not null
               select new Actor(
                   one.Id, one.Name, scheme.Level, one.Departement, one.Region,
                   [.. one.accreditation.Perimeter.Territories.Select(Territory.Read).OfType<Territory>()], one.accreditation.Last!.Value),
        ];
    }
}
