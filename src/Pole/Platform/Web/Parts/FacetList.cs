namespace Pole.Platform.Web.Parts;

/// <summary>One way to narrow a list: the parameter of its address, its title, and its values.</summary>
public sealed record FacetList(string Parameter, string Title, IReadOnlyList<FacetLink> Links);

/// <summary>A value to narrow by, how many it would leave, and where it leads: to the list without it once it is chosen.</summary>
public sealed record FacetLink(string Label, int Count, string Href, bool IsChosen);
