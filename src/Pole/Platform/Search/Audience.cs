namespace Pole.Platform.Search;

/// <summary>Who may read a document, and so who may find it.</summary>
public enum Audience
{
    Everyone,
    Members,
    Accredited,
}
