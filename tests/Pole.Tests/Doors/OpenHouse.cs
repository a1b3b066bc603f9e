using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pole.App;
using Pole.Features.Services.Sessions;
using Pole.Platform.Demo;

namespace Pole.Doors;

/// <summary>
/// The site on its real web server with the demonstration data, where several people have walked every page that they
/// are shown. The tests of this folder then try what nobody should try, at every door.
/// </summary>
public sealed class OpenHouse : IAsyncLifetime
{
    /// <summary>What programs ask for, to which no link leads.</summary>
    private static readonly string[] Unlinked = ["/api/v1/resources/lire-une-acv", "/api/v1/indicators/entonnoir", "/openapi/v1.json", "/oai?verb=Identify", "/oai/resource-1.xsd"];

    /// <summary>Editors change files: those of the repository stay as they are.</summary>
    private readonly ContentCopy content = new();
    /// <summary>What so few pages lead to that a walk may pass it by.</summary>
    private static readonly string[] OutOfTheWay = ["/ressources/recueil-eit-provence-alpes-cote-d-azur/livre"];

    private readonly PoleApp app;

    public OpenHouse() => app = new PoleApp(
        services =>
        {
            services.AddSingleton<IStartupFilter>(new DoorSigns());
            services.AddLogging(log => log.ClearProviders().AddProvider(Faults));
            Commands.Join(services);
        },
        new() { ["Content:Root"] = content.Root });

    internal PoleApp App => app;

    internal FaultLog Faults { get; } = new();

    internal CommandLog Commands { get; } = new();

    /// <summary>Whoever walks: a visitor, the owners of two companies and of a consulting firm, an accredited intermediary, the administrator.</summary>
    internal IReadOnlyList<Guest> Guests { get; private set; } = [];

    /// <summary>All but the page that explains an error: it answers with the status that it explains, 500 too.</summary>
    internal IReadOnlyList<Door> Doors { get; private set; } = [];

    public async Task InitializeAsync()
    {
        app.UseKestrel(0);
        app.StartServer();
        await app.WithAsync<DemoTeller, bool>(teller => teller.TellAsync(CancellationToken.None));
        Doors = [.. app.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Select(Door.Of).Where(d => d.Sign != "/erreur/{code:int}").DistinctBy(d => d.Sign).OrderBy(d => d.Sign, StringComparer.Ordinal)];
        Guests =
        [
            new Guest("visitor", Open()),
            await EnterAsync(DemoPeople.Company),
            await EnterAsync(DemoPeople.Lapsed),
            await EnterAsync(DemoPeople.Consultant),
            await EnterAsync(DemoPeople.Relay),
            await EnterAsync(DemoPeople.Admin),
        ];
        await BookAndApplyAsync(Guests[1]);
        foreach (var guest in Guests)
        {
            await guest.WalkAsync(Doors.Where(d => !d.HasValue).Select(d => d.Sign).Concat(["/", .. Unlinked, .. OutOfTheWay]));
        }
    }

    public Task DisposeAsync()
    {
        app.Dispose();
        content.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Everyone at every door, with what they saw there; <c>First</c> for one of those who were let in.</summary>
    internal IEnumerable<(Guest Guest, Door Door, Seen? Seen, bool First)> Visits() =>
        from door in Doors
        let first = Guests.FirstOrDefault(g => g.Pages.Any(p => p.Door == door.Sign))
        from guest in Guests
        select (guest, door, guest.Pages.FirstOrDefault(p => p.Door == door.Sign), guest == first);

    /// <summary>A person of the demonstration who has just signed in.</summary>
    internal async Task<Guest> EnterAsync(DemoPerson person)
    {
        var browser = new Browser(Open());
        var answer = await browser.SubmitAsync("/compte/connexion", new() { ["Input.Email"] = person.Email, ["Input.Password"] = DemoTeller.Password });
        Assert.True(answer.IsRedirect, $"{person.Email} could not sign in: {answer.Words}");
        return new Guest(person.Email.Split('@')[0], browser.Http);
    }

    /// <summary>The demonstration has neither a booking whose price is being read nor an application being written: the company makes them.</summary>
    private async Task BookAndApplyAsync(Guest company)
    {
        var session = await app.ReadAsync(db => db.Sessions.Where(s => s.Status == SessionStatus.Open).OrderByDescending(s => s.Day).FirstAsync());
        var booked = await company.Browser.SubmitAsync($"/agenda/{session.Id}/reserver", new() { ["Input.Seats"] = "1" });
        var applied = await company.Browser.SubmitAsync("/relais/accreditations/demande", new() { ["Input.Scheme"] = "diagnostic-premier-pas" });
        Assert.True(booked.IsRedirect && applied.IsRedirect, booked.Words + applied.Words);
    }

    private HttpClient Open()
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true })
        {
            BaseAddress = new Uri(address),
            Timeout = TimeSpan.FromSeconds(60),
        };
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        return http;
    }
}

[CollectionDefinition(Name)]
public sealed class OpenHouseCollection : ICollectionFixture<OpenHouse>
{
    public const string Name = "The open house";
}
