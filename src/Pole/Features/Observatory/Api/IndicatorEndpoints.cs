using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Observatory.Api;

/// <summary>The indicators for programs, with their cuts.</summary>
internal static class IndicatorEndpoints
{
    private const int FunderLength = 80;

    private static readonly (string Name, string Description)[] Parameters =
    [
        ("annee", "A year."), ("region", "The INSEE code of a region."), ("financeur", "A funder: ADEME."),
    ];

    public static void MapIndicatorEndpoints(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapApi();
        api.MapGet("/indicators", ListAsync).AllowAnonymous().KeepPublicly()
            .WithSummary("Every indicator over approved actions, cut by operator and co-financing by ADEME: the four cells sum to the total. A figure that rests on fewer than five companies is withheld, and so is one that would give it away.")
            .WithQuery([.. Parameters, ("page", "From 1.")]);
        api.MapGet("/indicators/{code}", ReadAsync).AllowAnonymous().KeepPublicly()
            .WithSummary("One indicator, with its years. What it counts, line by line, is at the address of its CSV.")
            .WithQuery(Parameters)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<ApiPage<IndicatorAnswer>>, ValidationProblem>> ListAsync(
        HttpRequest request, Indicators indicators, ContentStore content, IOptions<SiteSettings> site, Texts texts, CancellationToken cancel)
    {
        var ask = new ApiAsk(request.Query, texts);
        var (scope, page) = (ScopeOf(ask, content), ask.PageNumber());
        return ask.Faults is []
            ? TypedResults.Ok(ask.Page(await indicators.AllAsync(scope, cancel), page, i => IndicatorAnswer.Of(i, scope, site.Value, texts)))
            : Problems.Invalid(ask.Faults);
    }

    private static async Task<Results<Ok<IndicatorAnswer>, ValidationProblem, ProblemHttpResult>> ReadAsync(
        string code, HttpRequest request, Indicators indicators, ContentStore content, IOptions<SiteSettings> site, Texts texts, CancellationToken cancel)
    {
        var ask = new ApiAsk(request.Query, texts);
        var scope = ScopeOf(ask, content);
        if (ask.Faults is not [])
        {
            return Problems.Invalid(ask.Faults);
        }

        return await indicators.FindAsync(code, scope, cancel) is { } found
            ? TypedResults.Ok(IndicatorAnswer.Of(found, scope, site.Value, texts))
            : Problems.NotFound("indicator.unknown", texts["Aucun indicateur ne porte ce code."]);
    }

    private static Scope ScopeOf(ApiAsk ask, ContentStore content) => new(
        ask.Number("annee", 2000, 2100, "Une année s’écrit en quatre chiffres, de 2000 à 2100."),
        ask.Read("region", content.Current.Vocabulary("regions").Has, "Cette région n’existe pas : donnez son code INSEE."),
        ask.Read("financeur", name => name.Length <= FunderLength, "Un financeur se nomme en {0} caractères au plus.", FunderLength));
}
