using Pole.Platform.Content;

namespace Pole.Features.Site.Pages;

/// <summary>What the front matter of a page of the site says: besides what any page does, the days and the place of an event.</summary>
internal sealed record SitePage : PageSheet
{
    /// <summary>The day of an event, or the first of its days.</summary>
    public DateOnly? Starts { get; init; }

    /// <summary>Its last day, when it has several.</summary>
    public DateOnly? Ends { get; init; }

    public string? Place { get; init; }

    /// <summary>The last day on which it is still to come or under way; nothing when it is no event.</summary>
    public DateOnly? LastDay => Ends ?? Starts;
}
