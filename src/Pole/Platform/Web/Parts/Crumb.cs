namespace Pole.Platform.Web.Parts;

/// <summary>One step of the way from the home page; the page itself has no path.</summary>
public sealed record Crumb(string Label, string? Path = null);
