using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Services.Catalogue;
using Pole.Kernel;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services.Sessions;

/// <summary>The sessions to come, month by month, narrowed by links.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class IndexModel(SessionCalendar calendar, ServiceCatalogue catalogue, Texts texts, TimeProvider clock) : PageModel
{
    private const int Most = 300;

    private AgendaFilter filter = null!;

    public DateOnly Today => Paris.Today(clock);

    public IReadOnlyList<FacetList> Facets { get; private set; } = [];

    public IReadOnlyList<SessionCard> Sessions { get; private set; } = [];

    public bool IsFiltered => filter != new AgendaFilter(null, null, null);

    public async Task OnGetAsync(
        [FromQuery(Name = "mois")] string? month, [FromQuery] string? region, [FromQuery(Name = "prestation")] string? service, CancellationToken cancel)
    {
        filter = new(Given(month), Given(region), Given(service));
        var all = await calendar.AgendaAsync(Most, cancel);
        Sessions = [.. all.Where(filter.Admits)];
        Facets =
        [
            FacetOf("mois", "Mois", all, s => AgendaFilter.MonthOf(s.Day), MonthName, filter.Month, (f, c) => f with { Month = c }),
            FacetOf("region", "Région", all, s => s.Region ?? AgendaFilter.Anywhere, RegionName, filter.Region, (f, c) => f with { Region = c }),
            FacetOf("prestation", "Prestation", all, s => s.ServiceSlug, slug => catalogue.Offer(slug, null)?.Title ?? slug, filter.Service, (f, c) => f with { Service = c }),
        ];
    }

    private string RegionName(string code) => code == AgendaFilter.Anywhere ? texts["À distance ou toutes régions"] : catalogue.RegionName(code)!;

    private FacetList FacetOf(
        string parameter, string title, IReadOnlyList<SessionCard> all, Func<SessionCard, string> code, Func<string, string> label, string? made, Func<AgendaFilter, string?, AgendaFilter> with) => new(
        parameter,
        title,
        [
            .. all.Select(code).Append(made).OfType<string>().Distinct().OrderBy(one => parameter == "mois" ? one : label(one), StringComparer.CurrentCulture).Select(one => new FacetLink(
                    label(one), all.Count(with(filter, one).Admits), one == made ? with(filter, null).Address : with(filter, one).Address, one == made))
                .Where(choice => choice.Count > 0 || choice.IsChosen),
        ]);

    private static string MonthName(string code) =>
        DateOnly.TryParseExact(code + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? ServiceDays.Month(first) : code;

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

/// <summary>What a reader of the agenda asks for.</summary>
internal sealed record AgendaFilter(string? Month, string? Region, string? Service)
{
    /// <summary>Stands for sessions that belong to no region.</summary>
    public const string Anywhere = "toutes";

    public string Address
    {
        get
        {
            var query = string.Join('&', new (string Name, string? Value)[] { ("mois", Month), ("region", Region), ("prestation", Service) }
                .Where(c => c.Value is not null)
                .Select(c => $"{c.Name}={Uri.EscapeDataString(c.Value!)}"));
            return query.Length == 0 ? "~/agenda" : $"~/agenda?{query}";
        }
    }

    public static string MonthOf(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public bool Admits(SessionCard session) =>
        (Month is null || MonthOf(session.Day) == Month)
        && (Region is null || (session.Region ?? Anywhere) == Region)
        && (Service is null || session.ServiceSlug == Service);
}
