using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Services.Sessions;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services.Catalogue;

/// <summary>The catalogue of standardised services, in two levels, narrowed by links.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class IndexModel(ServiceCatalogue catalogue, SessionCalendar calendar, Texts texts) : PageModel
{
    private const int SessionsRead = 200;

    public CatalogueFilter Filter { get; private set; } = null!;

    public IReadOnlyList<FacetList> Facets { get; private set; } = [];

    public IReadOnlyList<ServiceCard> Cards { get; private set; } = [];

    public async Task OnGetAsync(
        [FromQuery(Name = "niveau")] string? level, [FromQuery(Name = "type")] string? kind,
        [FromQuery(Name = "secteur")] string? sector, [FromQuery] string? region, CancellationToken cancel)
    {
        Filter = CatalogueFilter.Of(level, kind, sector, region);
        var all = catalogue.All();
        var next = await calendar.NextAsync(SessionsRead, cancel);
        Cards = [.. all.Where(s => Filter.Admits(s.Sheet)).Select(s => CardOf(s, next))];
        Facets =
        [
            FacetOf("niveau", "Niveau", all, Enum.GetValues<ServiceLevel>(), l => texts[l.Label], Filter.Level, (f, l) => f with { Level = l }),
            FacetOf("type", "Forme", all, Enum.GetValues<ServiceKind>(), k => texts[k.Label], Filter.Kind, (f, k) => f with { Kind = k }),
            CodesOf("region", "Région avec des conditions propres", all, s => s.Variants.Select(v => v.Region), c => catalogue.RegionName(c)!, Filter.Region, (f, c) => f with { Region = c }),
            CodesOf("secteur", "Filière", all, s => s.Sectors, catalogue.SectorName, Filter.Sector, (f, c) => f with { Sector = c }),
        ];
    }

    private static ServiceCard CardOf(ContentItem<ServiceSheet> service, IReadOnlyList<SessionCard> next) => new(
        service.Slug,
        service.Sheet,
        ServiceCard.LowestOf(service.Sheet),
        next.Where(s => s.ServiceSlug == service.Slug).Select(s => (DateOnly?)s.Day).FirstOrDefault());

    private FacetList FacetOf<T>(
        string parameter, string title, IReadOnlyList<ContentItem<ServiceSheet>> all, IEnumerable<T> values, Func<T, string> label, T? made, Func<CatalogueFilter, T?, CatalogueFilter> with)
        where T : struct => new(parameter, title, [.. values.Select(value => Choice(all, label(value), value.Equals(made), with(Filter, value), with(Filter, null))).Where(Shown)]);

    private FacetList CodesOf(
        string parameter, string title, IReadOnlyList<ContentItem<ServiceSheet>> all, Func<ServiceSheet, IEnumerable<string>> codes, Func<string, string> label, string? made,
        Func<CatalogueFilter, string?, CatalogueFilter> with) => new(
        parameter,
        title,
        [
            .. all.SelectMany(s => codes(s.Sheet)).Distinct()
                .Select(code => Choice(all, label(code), code == made, with(Filter, code), with(Filter, null)))
                .Where(Shown)
                .OrderBy(c => c.Label, StringComparer.CurrentCulture),
        ]);

    private static FacetLink Choice(
        IReadOnlyList<ContentItem<ServiceSheet>> all, string label, bool isMade, CatalogueFilter chosen, CatalogueFilter without) =>
        new(label, all.Count(s => chosen.Admits(s.Sheet)), isMade ? without.Address : chosen.Address, isMade);

    private static bool Shown(FacetLink choice) => choice.Count > 0 || choice.IsChosen;
}
