namespace Pole.Platform.Content;

/// <summary>The keys that any file may hold to say whether the public sees it.</summary>
/// <param name="Draft">Only editors see it.</param>
/// <param name="Published">The first day that the public sees it; when absent, always.</param>
/// <param name="Unpublished">The first day that the public no longer sees it.</param>
/// <param name="Reviewed">The day on which somebody last read it and found it right.</param>
/// <param name="ReviewEvery">After how many months it must be read again; when absent, after two years.</param>
/// <param name="Aliases">The addresses that it had before, which lead to the one that it has now.</param>
public sealed record Publication(bool Draft = false, DateOnly? Published = null, DateOnly? Unpublished = null, IReadOnlyList<string>? Aliases = null, DateOnly? Reviewed = null, int? ReviewEvery = null)
{
    private const int UsualReview = 24;

    internal const string AliasesKey = "aliases";

    /// <summary>What a file says that says nothing of it.</summary>
    internal static readonly Publication Always = new();

    internal static readonly string[] Keys = ["draft", "published", "unpublished", AliasesKey, "reviewed", "review-every"];

    public IReadOnlyList<string> Aliases { get; init; } = Aliases ?? [];

    /// <summary>The day from which it asks to be read again; a text that bears no day never asks.</summary>
    public DateOnly? ReviewDue => (Reviewed ?? Published) is { Year: < 9000 } day && ReviewEvery is null or > 0 and < 1200 ? day.AddMonths(ReviewEvery ?? UsualReview) : null;

    public bool IsVisible(DateOnly today) =>
        !Draft && (Published is not { } first || first <= today) && (Unpublished is not { } end || today < end);
}
