namespace Pole.Platform.Web.Parts;

/// <summary>A section that a feature shows on the home page: the name of its view component, placed by its order.</summary>
internal sealed record HomePart(string Component, int Order);
