using Pole.Features.Organisations;
using Pole.Features.Resources;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Membership.Benefits;

/// <summary>The people of a member organisation read what is kept for members, on the days that its benefits hold.</summary>
internal sealed class MemberReading(MyOrganisations mine, MemberBenefits benefits, CurrentPerson person, TimeProvider clock) : IResourceAccess
{
    public async Task<bool> MayReadAsync(ResourceAudience audience, CancellationToken cancel)
    {
        if (audience is not ResourceAudience.Members || !person.IsSignedIn)
        {
            return false;
        }

        foreach (var organisation in await mine.ListAsync(cancel))
        {
            if ((await benefits.HoldsOnAsync(organisation.Id, Paris.Today(clock), cancel)).Holds)
            {
                return true;
            }
        }

        return false;
    }
}
