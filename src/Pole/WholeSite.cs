using Pole.Features.Accounts;
using Pole.Features.Accreditation;
using Pole.Features.Actions;
using Pole.Features.Admin;
using Pole.Features.Billing;
using Pole.Features.Editing;
using Pole.Features.Membership;
using Pole.Features.Observatory;
using Pole.Features.Organisations;
using Pole.Features.Payments;
using Pole.Features.Resources;
using Pole.Features.SavedSearches;
using Pole.Features.Services;
using Pole.Features.Site;
using Pole.Features.Toolkits;
using Pole.Platform;

namespace Pole;

/// <summary>The platform and every feature; the benchmarks ask for them too.</summary>
internal static class WholeSite
{
    public static IServiceCollection AddWholeSite(this IServiceCollection services, IConfiguration configuration) => services
        .AddPlatform(configuration)
        .AddAccounts()
        .AddSite()
        .AddEditing()
        .AddOrganisations()
        .AddAdmin()
        .AddActions()
        .AddObservatory()
        .AddPayments()
        .AddBilling()
        .AddMembership()
        .AddAccreditation()
        .AddToolkits()
        .AddServices()
        .AddResources()
        .AddSavedSearches();
}
