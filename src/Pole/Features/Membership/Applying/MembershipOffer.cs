using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Membership.Dues;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Membership.Applying;

/// <summary>A period that an organisation may ask for, and what it costs.</summary>
internal sealed record MembershipOffer(Period Period, MemberKind Kind, SizeClass Size, int Months, Money Dues);

/// <summary>Finds what an organisation may ask for today.</summary>
internal sealed class MembershipOffers(PoleDb db, IOptions<MembershipSettings> settings, TimeProvider clock)
{
    /// <summary>Each year's is read once in a request, however many organisations ask.</summary>
    private readonly Dictionary<int, DuesSchedule?> schedules = [];

    /// <summary>The offers, the nearest first: none for an organisation that cannot join, has no need to yet, or whose year has no tariff.</summary>
    public async Task<IReadOnlyList<MembershipOffer>> ListAsync(Organisation organisation, CancellationToken cancel) =>
        await ListAsync(organisation, await db.Memberships.AsNoTracking().Where(m => m.OrganisationId == organisation.Id).ToListAsync(cancel), cancel);

    /// <summary>The same, for someone who has read all its memberships.</summary>
    public async Task<IReadOnlyList<MembershipOffer>> ListAsync(Organisation organisation, IReadOnlyCollection<Membership> memberships, CancellationToken cancel)
    {
        if (MemberKinds.Of(organisation.Kind) is not { } kind)
        {
            return [];
        }

        var held = memberships.Select(m => m.Held).OfType<Period>().ToList();
        var offers = new List<MembershipOffer>();
        foreach (var period in MembershipPeriods.Offer(settings.Value, Paris.Today(clock), held))
        {
            var months = MembershipPeriods.MonthsOf(period, settings.Value);
            if ((await ScheduleAsync(period.First.Year, cancel))?.For(kind, organisation.Size, months) is { } dues)
            {
                offers.Add(new(period, kind, organisation.Size, months, dues));
            }
        }

        return offers;
    }

    private async Task<DuesSchedule?> ScheduleAsync(int year, CancellationToken cancel)
    {
        if (!schedules.TryGetValue(year, out var schedule))
        {
            schedules[year] = schedule = await DuesSchedule.ReadAsync(db, year, cancel);
        }

        return schedule;
    }
}
