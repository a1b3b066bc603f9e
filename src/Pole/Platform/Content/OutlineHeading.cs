namespace Pole.Platform.Content;

/// <summary>A heading of a text, for its table of contents.</summary>
/// <param name="Level">From 2, the first level below the title of the page.</param>
/// <param name="Id">What the address of the heading ends with, after <c>#</c>.</param>
public sealed record OutlineHeading(int Level, string Id, string Text);
