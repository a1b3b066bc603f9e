namespace Pole.Platform.Web.Keeping;

/// <summary>
/// What anyone may see is kept in memory until something that it shows changes: <c>[KeptPublicly(nameof(Session))]</c> on a page,
/// <c>.KeepPublicly(…)</c> on an endpoint. The tags name what it shows besides <c>content/</c>, whose menus stand on every page.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeptPubliclyAttribute(params string[] tags) : Attribute
{
    public IReadOnlyList<string> Tags { get; } = [PublicPages.ContentTag, .. tags];

    /// <summary>
    /// For what shows what the search finds. The index changes a moment after the content does: a page made in between must not
    /// outlive that moment.
    /// </summary>
    public bool UntilTheIndexChanges { get; init; }
}

internal static class KeepingEndpoints
{
    public static TBuilder KeepPublicly<TBuilder>(this TBuilder endpoint, params string[] tags)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new KeptPubliclyAttribute(tags));

    public static TBuilder KeepPubliclyUntilTheIndexChanges<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new KeptPubliclyAttribute { UntilTheIndexChanges = true });
}
