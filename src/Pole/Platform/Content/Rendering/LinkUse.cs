namespace Pole.Platform.Content.Rendering;

/// <summary>A link or a picture in a text, where it stands.</summary>
/// <param name="HasWords">Whether it says where it leads, or what the picture shows.</param>
internal sealed record LinkUse(string Url, bool IsPicture, bool HasWords, int Line, int Column);
