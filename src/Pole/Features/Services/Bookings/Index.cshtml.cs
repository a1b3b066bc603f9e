using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Organisations;
using Pole.Features.Services.Catalogue;
using Pole.Features.Services.Sessions;

namespace Pole.Features.Services.Bookings;

/// <summary>The bookings and requests of the person's organisations.</summary>
[Authorize]
internal sealed class IndexModel(MyBookings mine, MyOrganisations organisations, ServiceCatalogue catalogue) : PageModel
{
    public IReadOnlyList<(Booking Booking, Session? Session)> Bookings { get; private set; } = [];

    private Dictionary<Kernel.Id<Organisation>, string> names = [];

    public string NameOf(Booking booking) => names.GetValueOrDefault(booking.OrganisationId, "");

    public string TitleOf(Booking booking) => catalogue.Offer(booking.ServiceSlug, booking.Region)?.Title ?? booking.ServiceSlug;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        names = (await organisations.ListAsync(cancel)).ToDictionary(o => o.Id, o => o.Name);
        Bookings = await mine.ListAsync(cancel);
    }
}
