namespace Pole.Platform.Content;

/// <summary>The keys that any file may hold to say whether the public sees it.</summary>
/// <param name="Draft">Only editors see it.</param>
/// <param name="Published">The first day that the public sees it; when absent, always.</param>
/// <param name="Unpublished">The first day that the public no longer sees it.</param>
public sealed record Publication(bool Draft = false, DateOnly? Published = null, DateOnly? Unpublished = null)
{
    internal static readonly string[] Keys = ["draft", "published", "unpublished"];

    public bool IsVisible(DateOnly today) =>
        !Draft && (Published is not { } first || first <= today) && (Unpublished is not { } end || today < end);
}
