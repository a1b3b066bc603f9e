using Pole.Platform.Content;

namespace Pole.Features.Resources.CaseStudies;

/// <summary>A commune and its INSEE code.</summary>
internal sealed record CommuneName
{
    public required string Code { get; init; }

    public required string Name { get; init; }
}

/// <summary>Where the initiative takes place, by its own name and by official codes.</summary>
internal sealed record Territory
{
    public required string Name { get; init; }

    public IReadOnlyList<CommuneName> Communes { get; init; } = [];

    /// <summary>INSEE codes of départements: <c>83</c>.</summary>
    [Term("departements")]
    public IReadOnlyList<string> Departments { get; init; } = [];

    public IReadOnlyList<Figure> Figures { get; init; } = [];
}
