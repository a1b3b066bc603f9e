using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Membership.Benefits;

/// <summary>Answers whether an organisation, and so everyone of it, has a member's benefits on the day of a delivery (R1).</summary>
internal sealed class MemberBenefits(PoleDb db, Texts texts)
{
    public async Task<BenefitsAnswer> HoldsOnAsync(Id<Organisation> organisation, DateOnly day, CancellationToken cancel)
    {
        var memberships = await db.Memberships.AsNoTracking()
            .Where(m => m.OrganisationId == organisation)
            .OrderBy(m => m.First)
            .ToListAsync(cancel);

        return memberships.Any(m => m.BenefitsOn(day))
            ? new(true, texts["Adhésion active au {0}.", Days.Say(day, Days.Short)])
            : new(false, Missing(memberships, day));
    }

    /// <summary>What stands in the way, from what is nearest to mending.</summary>
    private string Missing(List<Membership> memberships, DateOnly day)
    {
        if (memberships.Find(m => m.Held is { } held && held.Holds(day)) is { } near)
        {
            return near.Status is MembershipStatus.Draft or MembershipStatus.Submitted
                ? texts["La demande d’adhésion qui couvre le {0} n’est pas encore acceptée.", Days.Say(day, Days.Short)]
                : texts["La cotisation qui couvre le {0} n’est pas encore réglée.", Days.Say(day, Days.Short)];
        }

        var paid = memberships.Where(m => m.PaidOn is not null && m.Held is not null).Select(m => m.Held!.Value).ToList();
        return (paid.Where(p => p.Last < day).Select(p => (DateOnly?)p.Last).Max(), paid.Where(p => p.First > day).Select(p => (DateOnly?)p.First).Min()) switch
        {
            ({ } ended, _) => texts["L’adhésion s’est terminée le {0}, avant le {1}.", Days.Say(ended, Days.Short), Days.Say(day, Days.Short)],
            (null, { } begins) => texts["L’adhésion commence le {0}, après le {1}.", Days.Say(begins, Days.Short), Days.Say(day, Days.Short)],
            (null, null) => texts["L’organisme n’a pas d’adhésion au {0}.", Days.Say(day, Days.Short)],
        };
    }
}

/// <summary>Whether benefits hold, and why, in the language of the request.</summary>
internal sealed record BenefitsAnswer(bool Holds, string Reason);
