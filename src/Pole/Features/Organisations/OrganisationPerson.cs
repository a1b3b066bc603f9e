using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Organisations;

/// <summary>That a person belongs to an organisation, and in which roles.</summary>
internal sealed class OrganisationPerson
{
    public required Id<Organisation> OrganisationId { get; init; }

    public required Id<Account> AccountId { get; init; }

    public required PersonRole Roles { get; set; }

    public required DateTimeOffset Since { get; init; }
}
