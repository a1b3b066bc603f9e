using Microsoft.AspNetCore.Mvc;
using Pole.Features.Services.Catalogue;
using Pole.Kernel;

namespace Pole.Features.Services.Sessions;

/// <summary>
/// The home page's part of the services: the next sessions, and the services to begin with. Public, as only such view
/// components are found; so what it needs, which is internal, is asked for when it is shown.
/// </summary>
public sealed class NextSessions(TimeProvider clock) : ViewComponent
{
    private const int SessionsShown = 3;
    private const int ServicesShown = 3;

    public async Task<IViewComponentResult> InvokeAsync()
    {
        var inside = HttpContext.RequestServices;
        var catalogue = inside.GetRequiredService<ServiceCatalogue>();
        var sessions = await inside.GetRequiredService<SessionCalendar>().NextAsync(SessionsShown * 10, HttpContext.RequestAborted);
        var cards = catalogue.All().Take(ServicesShown).Select(s => new ServiceCard(
            s.Slug,
            s.Sheet,
            ServiceCard.LowestOf(s.Sheet),
            sessions.Where(next => next.ServiceSlug == s.Slug).Select(next => (DateOnly?)next.Day).FirstOrDefault()));
        return View("/Features/Services/Sessions/NextSessions.cshtml", new NextSessionsPart([.. sessions.Take(SessionsShown)], [.. cards], Paris.Today(clock)));
    }
}

internal sealed record NextSessionsPart(IReadOnlyList<SessionCard> Sessions, IReadOnlyList<ServiceCard> Services, DateOnly Today);
