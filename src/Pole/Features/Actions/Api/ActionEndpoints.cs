using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Actions.OnSite;
using Pole.Features.Actions.Synergies;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Retries;

namespace Pole.Features.Actions.Api;

/// <summary>Actions for the programs of those who deliver them: logged, submitted and read with a token of the person.</summary>
internal static class ActionEndpoints
{
    private const string KeySays = "A key that the client makes, of 1 to 100 visible signs: the same request with the same key is done once.";

    public static IEndpointRouteBuilder MapActions(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapApi();
        api.MapGet("/actions", ListAsync).RequireAuthorization(Policies.ReadsActions)
            .WithSummary("The actions of your organisations, the newest first.")
            .WithQuery(("page", "From 1.")).AnswersToTokens();
        api.MapGet("/actions/{id}", TellAsync).RequireAuthorization(Policies.ReadsActions)
            .WithSummary("One action of your organisations, with what the checks say while it may be changed.")
            .AnswersToTokens().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/actions", LogAsync).RequireAuthorization(Policies.WritesActions)
            .WithSummary("Logs an action as a draft. What the checks find is told; nothing is submitted yet.")
            .Accepts<ActionGiven>("application/json").WithHeader(SafeRetries.Header, KeySays).AnswersToTokens()
            .ProducesProblem(StatusCodes.Status409Conflict)
            .Produces<HttpValidationProblemDetails>(StatusCodes.Status422UnprocessableEntity, "application/problem+json");
        api.MapPost("/actions/{id}/submit", SubmitAsync).RequireAuthorization(Policies.WritesActions)
            .WithSummary("Hands a draft over to review: refused with every reason where a check finds an error or no accreditation covers it.")
            .WithHeader(SafeRetries.Header, KeySays).AnswersToTokens()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .Produces<HttpValidationProblemDetails>(StatusCodes.Status422UnprocessableEntity, "application/problem+json");
        routes.MapOnSite();
        routes.MapSynergies();
        return routes;
    }

    private static async Task<Results<Ok<ApiPage<ActionListed>>, ValidationProblem>> ListAsync(
        HttpRequest request, MyActions actions, ActionTelling telling, Texts texts, CancellationToken cancel)
    {
        var ask = new ApiAsk(request.Query, texts);
        var page = ask.PageNumber();
        if (ask.Faults is not [])
        {
            return Problems.Invalid(ask.Faults);
        }

        var (lines, counts) = await actions.ListAsync(null, page, ApiAsk.PageSize, cancel);
        return TypedResults.Ok(new ApiPage<ActionListed>(counts.Values.Sum(), page, ApiAsk.PageSize, [.. lines.Select(telling.Tell)]));
    }

    private static async Task<Results<Ok<ActionAnswer>, ProblemHttpResult>> TellAsync(
        string id, MyActions actions, ActionTelling telling, Texts texts, CancellationToken cancel) =>
        Id<Action>.TryParse(id, null, out var known) && await actions.FindAsync(known, cancel) is { } action
            ? TypedResults.Ok(await telling.TellAsync(action, cancel))
            : Unknown(texts);

    private static async Task<Results<Created<ActionAnswer>, ProblemHttpResult>> LogAsync(
        HttpRequest request, ActionLogging logging, ActionTelling telling, IOptions<JsonOptions> json, Texts texts, CancellationToken cancel)
    {
        using var body = new MemoryStream();
        ActionGiven given;
        try
        {
            await request.Body.CopyToAsync(body, cancel);
            given = JsonSerializer.Deserialize<ActionGiven>(body.ToArray(), json.Value.SerializerOptions) ?? throw new JsonException();
        }
        catch (JsonException fault)
        {
            return Problems.Unprocessable(
                texts["Cette action ne peut pas être lue."], [((fault.Path ?? "").TrimStart('$', '.'), texts["Ce n’est pas la valeur attendue ici : voyez /openapi/v1.json."])]);
        }

        catch (BadHttpRequestException fault)
        {
            return TypedResults.Problem(title: texts["Cette action ne peut pas être lue."], statusCode: fault.StatusCode);
        }

        var key = KeyOf(request);
        var sent = Convert.ToHexString(SHA256.HashData(body.ToArray()));
        var logged = await OnceAsync(() => logging.LogAsync(given, key, sent, cancel), request);
        return logged.Action is { } action
            ? TypedResults.Created($"{ApiDocument.Root}/actions/{action.Id}", await telling.TellAsync(action, cancel))
            : Refuse(logged, texts);
    }

    private static async Task<Results<Ok<ActionAnswer>, ProblemHttpResult>> SubmitAsync(
        string id, HttpRequest request, ActionLogging logging, ActionTelling telling, Texts texts, CancellationToken cancel)
    {
        if (!Id<Action>.TryParse(id, null, out var known))
        {
            return Unknown(texts);
        }

        var key = KeyOf(request);
        var logged = await OnceAsync(() => logging.SubmitAsync(known, key, cancel), request);
        return logged.Action is { } action ? TypedResults.Ok(await telling.TellAsync(action, cancel)) : Refuse(logged, texts);
    }

    /// <summary>Of two requests at once with the same key, the second finds what the first did.</summary>
    private static async Task<Logged> OnceAsync(Func<Task<Logged>> act, HttpRequest request)
    {
        try
        {
            return await act();
        }
        catch (DbUpdateException clash) when (clash.IsUniqueClash)
        {
            request.HttpContext.RequestServices.GetRequiredService<PoleDb>().ChangeTracker.Clear();
            return await act();
        }
    }

    private static string? KeyOf(HttpRequest request) =>
        request.Headers.TryGetValue(SafeRetries.Header, out var key) ? key.ToString() : null;

    private static ProblemHttpResult Refuse(Logged logged, Texts texts) => logged switch
    {
        { Conflict: { Refused: true } conflict } => Problems.Conflict(conflict.Refusal.Code, texts.Say(conflict.Refusal)),
        { Faults: [] } => Unknown(texts),
        _ => Problems.Unprocessable(texts["Cette action est refusée : chaque champ à corriger est nommé."], logged.Faults),
    };

    private static ProblemHttpResult Unknown(Texts texts) => Problems.NotFound("action.unknown", texts["Cette action n’existe pas, ou n’est pas à vous."]);
}
