namespace Pole.Platform.Content.Rendering;

/// <summary>A link or a picture in a text, where it stands.</summary>
internal sealed record LinkUse(string Url, bool IsPicture, int Line, int Column);
