using Pole.Features.Membership.Benefits;
using Pole.Platform;

namespace Pole.Features.Membership;

/// <summary>Memberships, dues and the benefits that they give.</summary>
internal static class MembershipFeature
{
    public static IServiceCollection AddMembership(this IServiceCollection services)
    {
        services.AddSettings<MembershipSettings>("Membership");
        services.AddScoped<MemberBenefits>();
        return services;
    }
}
