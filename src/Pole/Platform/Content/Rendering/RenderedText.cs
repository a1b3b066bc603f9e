namespace Pole.Platform.Content.Rendering;

/// <summary>A Markdown text made ready to be read, searched and listed.</summary>
internal sealed record RenderedText(SafeHtml Html, string PlainText, IReadOnlyList<OutlineHeading> Outline);
