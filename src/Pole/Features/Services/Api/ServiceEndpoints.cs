using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Pole.Features.Services.Catalogue;
using Pole.Features.Services.Sessions;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Services.Api;

/// <summary>The catalogue and the agenda for programs.</summary>
internal static class ServiceEndpoints
{
    private const int MostSessions = 300;

    public static void MapServiceEndpoints(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapApi();
        api.MapGet("/services", ListServices).AllowAnonymous().KeepPublicly()
            .WithSummary("The standardised services, in the order of the catalogue.")
            .WithQuery(
                ("niveau", "first-level or advanced."), ("type", "A kind of service: training, diagnosis…"), ("secteur", "The code of a sector."),
                ("region", "The INSEE code of a region that has conditions of its own."), ("page", "From 1."));
        api.MapGet("/sessions", ListSessionsAsync).AllowAnonymous().KeepPublicly()
            .WithSummary("The sessions to come, the nearest first, with the places that are left.")
            .WithQuery(
                ("mois", "A month: 2026-03."), ("region", "The INSEE code of a region, or toutes for sessions of none."),
                ("prestation", "The slug of a service."), ("page", "From 1."));
    }

    private static Results<Ok<ApiPage<ServiceAnswer>>, ValidationProblem> ListServices(
        HttpRequest request, ServiceCatalogue catalogue, IOptions<SiteSettings> site, Texts texts)
    {
        var ask = new ApiAsk(request.Query, texts);
        var filter = CatalogueFilter.Of(
            Code<ServiceLevel>(ask, "niveau"),
            Code<ServiceKind>(ask, "type"),
            ask.Read("secteur", _ => true, ""),
            Region(ask, catalogue, isAnywhereKnown: false));
        var page = ask.PageNumber();
        return ask.Faults is []
            ? TypedResults.Ok(ask.Page([.. catalogue.All().Where(s => filter.Admits(s.Sheet))], page, s => ServiceAnswer.Of(s, catalogue, site.Value)))
            : Problems.Invalid(ask.Faults);
    }

    private static async Task<Results<Ok<ApiPage<SessionAnswer>>, ValidationProblem>> ListSessionsAsync(
        HttpRequest request, SessionCalendar calendar, ServiceCatalogue catalogue, IOptions<SiteSettings> site, Texts texts, TimeProvider clock, CancellationToken cancel)
    {
        var ask = new ApiAsk(request.Query, texts);
        var filter = new AgendaFilter(
            ask.Read("mois", IsMonth, "Un mois s’écrit 2026-03."),
            Region(ask, catalogue, isAnywhereKnown: true),
            ask.Read("prestation", slug => catalogue.Find(slug) is not null, "Aucune prestation ne porte ce nom."));
        var page = ask.PageNumber();
        if (ask.Faults is not [])
        {
            return Problems.Invalid(ask.Faults);
        }

        var today = Kernel.Paris.Today(clock);
        var sessions = await calendar.AgendaAsync(MostSessions, cancel);
        return TypedResults.Ok(ask.Page([.. sessions.Where(filter.Admits)], page, s => SessionAnswer.Of(s, today, site.Value)));
    }

    private static string? Region(ApiAsk ask, ServiceCatalogue catalogue, bool isAnywhereKnown) => ask.Read(
        "region",
        code => (isAnywhereKnown && code == AgendaFilter.Anywhere) || catalogue.Regions.Any(r => r.Code == code),
        "Cette région n’existe pas : donnez son code INSEE.");

    private static string? Code<T>(ApiAsk ask, string name)
        where T : struct, Enum
    {
        var codes = Enum.GetValues<T>().Select(value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())).ToList();
        return ask.Read(name, codes.Contains, "Cette valeur n’existe pas. Celles qui existent : {0}.", string.Join(", ", codes));
    }

    private static bool IsMonth(string text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _);
}
