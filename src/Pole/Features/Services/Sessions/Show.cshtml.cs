using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Services.Catalogue;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;
using Pole.Platform.Web.Describing;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services.Sessions;

/// <summary>One session: when, where, with whom, how many places are left, and what it costs.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class ShowModel(
    PoleDb db, SessionCalendar calendar, ServiceCatalogue catalogue, PageDescription description, IOptions<SiteSettings> site, Texts texts, TimeProvider clock) : PageModel
{
    public SessionCard Card { get; private set; } = null!;

    public Session Session { get; private set; } = null!;

    public ServiceOffer? Offer { get; private set; }

    public string? Organiser { get; private set; }

    public string? Deliverer { get; private set; }

    public bool IsBookable => Card.IsBookable(Paris.Today(clock));

    public string? RegionName => catalogue.RegionName(Card.Region);

    public IReadOnlyList<Crumb> Trail => [new(texts["Agenda"], "~/agenda"), new(Card.Title)];

    public async Task<IActionResult> OnGetAsync(Id<Session> id, CancellationToken cancel)
    {
        if (await calendar.FindAsync(id, cancel) is not { } card)
        {
            return NotFound();
        }

        Card = card;
        Session = await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == id, cancel);
        Offer = catalogue.Offer(Session.ServiceSlug, Session.Region);
        Organiser = await NameAsync(Session.OrganiserId, cancel) ?? Offer?.Partner;
        Deliverer = await NameAsync(Session.DelivererId, cancel);
        description.Tell(SessionThings.InFull(card, Offer, Organiser, site.Value));
        return Page();
    }

    private async Task<string?> NameAsync(Id<Organisations.Organisation>? id, CancellationToken cancel) =>
        id is null ? null : await db.Organisations.Where(o => o.Id == id).Select(o => o.Name).SingleOrDefaultAsync(cancel);
}
