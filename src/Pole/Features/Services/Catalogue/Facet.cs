namespace Pole.Features.Services.Catalogue;

/// <summary>One way to narrow the catalogue, with the count of what each choice would leave.</summary>
internal sealed record Facet(string Title, IReadOnlyList<FacetChoice> Choices);

/// <summary>A choice: where it leads, and whether it is made (then it leads to the catalogue without it).</summary>
internal sealed record FacetChoice(string Label, int Count, string Address, bool IsMade);
