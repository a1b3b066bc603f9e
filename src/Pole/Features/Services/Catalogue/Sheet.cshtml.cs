using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Describing;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services.Catalogue;

/// <summary>The sheet of one service: what it is, for whom, what it costs and who is paid, and when.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class SheetModel(
    ServiceCatalogue catalogue, SessionCalendar calendar, PageDescription description, IOptions<SiteSettings> site, Texts texts, TimeProvider clock) : PageModel
{
    private const int SessionsShown = 6;

    public ContentItem<ServiceSheet> Item { get; private set; } = null!;

    public ServiceSheet Service => Item.Sheet;

    public IReadOnlyList<SessionCard> Sessions { get; private set; } = [];

    public DateOnly Today => Paris.Today(clock);

    public bool IsFree => Service.Booking is BookingMode.Free || Service.Price.IsFree;

    public IReadOnlyList<Crumb> Trail => [new(texts["Prestations"], "~/services"), new(Service.Title)];

    /// <summary>The service as the country has it, then as each region that varies it.</summary>
    public IReadOnlyList<ServiceOffer> Regional => [.. Service.Variants.Select(v => new ServiceOffer(Item.Slug, Service, v.In(Item.Reader)))];

    public string RegionName(string code) => catalogue.RegionName(code)!;

    public string SectorName(string code) => catalogue.SectorName(code);

    public string ToolkitName(string slug) => catalogue.TitleOf("toolkits", slug);

    public string SchemeName(string slug) => catalogue.TitleOf("schemes", slug);

    /// <summary>What a member pays of a list price.</summary>
    public Money MemberPrice(Money price) => price - price.Part(Service.MemberDiscount);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (catalogue.Find(slug) is not { } item)
        {
            return NotFound();
        }

        Item = item;
        Sessions = await calendar.NextAsync(SessionsShown, cancel, slug);
        description.Tell(ServiceThings.Of(item, Sessions, site.Value, texts));
        return Page();
    }
}
