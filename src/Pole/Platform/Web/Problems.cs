using Microsoft.AspNetCore.Http.HttpResults;

namespace Pole.Platform.Web;

/// <summary>What programs are told when they cannot be served: RFC 9457, with a type that stays.</summary>
internal static class Problems
{
    private const string Types = "urn:pole:problem:";

    /// <summary>There is nothing at that address; the code names the kind of thing: <c>resource.unknown</c>.</summary>
    public static ProblemHttpResult NotFound(string code, string sentence) =>
        TypedResults.Problem(type: Types + code, title: sentence, statusCode: StatusCodes.Status404NotFound);

    /// <summary>One address asked too often.</summary>
    public static ProblemHttpResult TooMany(string sentence) =>
        TypedResults.Problem(type: Types + "rate.exceeded", title: sentence, statusCode: StatusCodes.Status429TooManyRequests);

    /// <summary>Values that cannot be taken, each named with what is wrong with it.</summary>
    public static ValidationProblem Invalid(IEnumerable<(string Field, string Sentence)> faults) => TypedResults.ValidationProblem(
        faults.GroupBy(fault => fault.Field, StringComparer.Ordinal).ToDictionary(f => f.Key, f => f.Select(fault => fault.Sentence).ToArray(), StringComparer.Ordinal),
        type: Types + "validation");
}
