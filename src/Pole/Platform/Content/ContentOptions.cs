namespace Pole.Platform.Content;

/// <summary>The settings <c>Content:…</c>.</summary>
public sealed class ContentOptions
{
    /// <summary>The folder that is read, from the working directory unless absolute.</summary>
    public string Root { get; set; } = "content";

    /// <summary>How long a change may stay unseen where the system does not tell of changes.</summary>
    public TimeSpan LookEvery { get; set; } = TimeSpan.FromMilliseconds(500);
}
