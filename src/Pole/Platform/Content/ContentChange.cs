namespace Pole.Platform.Content;

/// <summary>What readers see anew: the pieces added, changed or gone. Vocabularies and media are told of as <c>vocabularies/pillars</c> and <c>media/photo.jpg</c>.</summary>
public sealed class ContentChange(IReadOnlySet<ContentKey> keys) : EventArgs
{
    public IReadOnlySet<ContentKey> Keys { get; } = keys;

    public bool Touches(string section) => Keys.Any(k => k.Section == section);
}
