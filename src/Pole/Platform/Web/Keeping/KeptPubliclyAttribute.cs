namespace Pole.Platform.Web.Keeping;

/// <summary>
/// What anyone may see is kept in memory until something that it was made of changes: <c>[KeptPublicly]</c> on a page,
/// <c>.KeepPublicly()</c> on an endpoint. What it was made of is noted while it is made.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeptPubliclyAttribute : Attribute
{
    /// <summary>A file is the same to everybody, signed in or not, and grows no older than it is.</summary>
    public bool IsFile { get; init; }

    /// <summary>Whether a request is for something small enough to stand in memory.</summary>
    public Func<HttpContext, bool> Admits { get; init; } = _ => true;
}

internal static class KeepingEndpoints
{
    public static TBuilder KeepPublicly<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new KeptPubliclyAttribute());

    public static TBuilder KeepFiles<TBuilder>(this TBuilder endpoint, Func<HttpContext, bool> admits)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new KeptPubliclyAttribute { IsFile = true, Admits = admits });
}
