using Microsoft.AspNetCore.Http.HttpResults;

namespace Pole.Platform.Web;

/// <summary>What programs are told when they cannot be served: RFC 9457, with a type that stays.</summary>
internal static class Problems
{
    private const string Types = "urn:pole:problem:";

    /// <summary>There is nothing at that address; the code names the kind of thing: <c>resource.unknown</c>.</summary>
    public static ProblemHttpResult NotFound(string code, string sentence) =>
        TypedResults.Problem(type: Types + code, title: sentence, statusCode: StatusCodes.Status404NotFound);

    /// <summary>Nobody is known behind the request.</summary>
    public static ProblemHttpResult Unauthorised(string sentence) =>
        TypedResults.Problem(type: Types + "token.missing", title: sentence, statusCode: StatusCodes.Status401Unauthorized);

    /// <summary>The one behind the request may not ask this.</summary>
    public static ProblemHttpResult Forbidden(string sentence) =>
        TypedResults.Problem(type: Types + "token.scope", title: sentence, statusCode: StatusCodes.Status403Forbidden);

    /// <summary>What stands there does not allow it any more; the code names why: <c>action.locked</c>.</summary>
    public static ProblemHttpResult Conflict(string code, string sentence) =>
        TypedResults.Problem(type: Types + code, title: sentence, statusCode: StatusCodes.Status409Conflict);

    /// <summary>What was sent can be read, and is refused: each field is named with what is wrong with it.</summary>
    public static ProblemHttpResult Unprocessable(string title, IEnumerable<(string Field, string Sentence)> faults) => TypedResults.Problem(
        type: Types + "validation",
        title: title,
        statusCode: StatusCodes.Status422UnprocessableEntity,
        extensions: [new("errors", Named(faults))]);

    /// <summary>One address asked too often.</summary>
    public static ProblemHttpResult TooMany(string sentence) =>
        TypedResults.Problem(type: Types + "rate.exceeded", title: sentence, statusCode: StatusCodes.Status429TooManyRequests);

    /// <summary>Values that cannot be taken, each named with what is wrong with it.</summary>
    public static ValidationProblem Invalid(IEnumerable<(string Field, string Sentence)> faults) => TypedResults.ValidationProblem(
        Named(faults), type: Types + "validation");

    private static Dictionary<string, string[]> Named(IEnumerable<(string Field, string Sentence)> faults) => faults
        .GroupBy(fault => fault.Field, StringComparer.Ordinal)
        .ToDictionary(f => f.Key, f => f.Select(fault => fault.Sentence).ToArray(), StringComparer.Ordinal);
}
