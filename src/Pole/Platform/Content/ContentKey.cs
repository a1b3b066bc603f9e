namespace Pole.Platform.Content;

/// <summary>What a piece of content is called, whatever its language: <c>services</c> and <c>diagnostic-flux</c>.</summary>
public sealed record ContentKey(string Section, string Slug);
