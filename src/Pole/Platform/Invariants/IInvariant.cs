namespace Pole.Platform.Invariants;

/// <summary>
/// Something that holds of what is stored, whatever happened before. Each room and feature states its own; the command
/// <c>check</c> asks them all. One that is broken means a fault of ours, or a hand in the database.
/// </summary>
internal interface IInvariant
{
    /// <summary>What holds, in one line; with the rule of the domain where there is one.</summary>
    string Rule { get; }

    /// <summary>Names each thing that breaks it, and how. Reads only.</summary>
    IAsyncEnumerable<string> BrokenAsync(CancellationToken cancel);
}

internal static class InvariantsRoom
{
    public static IServiceCollection AddInvariant<T>(this IServiceCollection services)
        where T : class, IInvariant => services.AddScoped<IInvariant, T>();
}
