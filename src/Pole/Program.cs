using Pole.Features.Accounts;
using Pole.Features.Accreditation;
using Pole.Features.Actions;
using Pole.Features.Admin;
using Pole.Features.Billing;
using Pole.Features.Membership;
using Pole.Features.Observatory;
using Pole.Features.Organisations;
using Pole.Features.Payments;
using Pole.Features.Resources;
using Pole.Features.Services;
using Pole.Features.Site;
using Pole.Features.Toolkits;
using Pole.Platform;
using Pole.Platform.Commands;

// Settings stand beside the program; the folders that they name are found from where it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services
    .AddPlatform(builder.Configuration)
    .AddAccounts()
    .AddSite()
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
    .AddResources();

var app = builder.Build();
app.UsePlatform();
app.MapSite();
app.MapResources();
app.MapObservatory();
app.MapBilling();
app.MapServices();

return await app.RunOrCommandAsync(args);

/// <summary>Named for the tests that start the site.</summary>
internal sealed partial class Program;
