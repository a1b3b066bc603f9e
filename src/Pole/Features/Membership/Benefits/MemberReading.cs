using Pole.Features.Organisations;
using Pole.Features.Resources;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Membership.Benefits;

/// <summary>The people of a member organisation read what is kept for members, on the days that its benefits hold.</summary>
internal sealed class MemberReading(MyOrganisations organisations, MemberBenefits benefits, TimeProvider clock) : IResourceAccess
{
    public async Task<bool> MayReadAsync(Id<Account> reader, ResourceAudience audience, CancellationToken cancel)
    {
        if (audience is not ResourceAudience.Members)
        {
            return false;
        }

        foreach (var organisation in await organisations.ListOfAsync(reader, cancel))
        {
            if ((await benefits.HoldsOnAsync(organisation.Id, Paris.Today(clock), cancel)).Holds)
            {
                return true;
            }
        }

        return false;
    }
}
