namespace Pole.Features.Editing.Links;

/// <summary>Settings <c>Links</c>: whether the site asks other sites if its links still lead there.</summary>
internal sealed class LinkSettings
{
    /// <summary>Off, as while one develops, nothing is asked and nothing leaves the machine.</summary>
    public bool Ask { get; set; } = true;

    /// <summary>Whether addresses inside a private network are asked too, for a site that is itself inside one.</summary>
    public bool AskPrivate { get; set; }
}
