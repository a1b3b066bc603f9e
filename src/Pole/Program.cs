using Pole;
using Pole.Features.Accreditation;
using Pole.Features.Actions.Api;
using Pole.Features.Billing;
using Pole.Features.Editing;
using Pole.Features.Observatory;
using Pole.Features.Resources;
using Pole.Features.Services;
using Pole.Features.Site;
using Pole.Platform;
using Pole.Platform.Commands;

// Settings stand beside the program; the folders that they name are found from where it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddWholeSite(builder.Configuration);

var app = builder.Build();
var begun = app.Begin(args);
app.UseEditing();
app.UsePlatform();
app.MapSite();
app.MapResources();
app.MapObservatory();
app.MapBilling();
app.MapServices();
app.MapAccreditation();
app.MapActions();

return await app.RunOrCommandAsync(args, begun);

/// <summary>Named for the tests that start the site.</summary>
internal sealed partial class Program;
