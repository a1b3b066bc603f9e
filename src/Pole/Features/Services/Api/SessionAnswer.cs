using Pole.Features.Services.Catalogue;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Services.Api;

/// <summary>A session as <c>GET /api/v1/sessions</c> tells it.</summary>
internal sealed record SessionAnswer
{
    public required string Id { get; init; }

    public required string Url { get; init; }

    /// <summary>The slug of its service.</summary>
    public required string Service { get; init; }

    public required string Title { get; init; }

    public ServiceKind? Kind { get; init; }

    /// <summary>The first hour of the first day, on a Paris clock.</summary>
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>The last hour of the last day, on a Paris clock.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    public required string Place { get; init; }

    /// <summary>The INSEE code of the region whose conditions it follows; none when it is for all.</summary>
    public string? Region { get; init; }

    public required int Capacity { get; init; }

    public required int Free { get; init; }

    /// <summary>The last day on which one may book.</summary>
    public required DateOnly Deadline { get; init; }

    public required SessionStatus Status { get; init; }

    public required bool Bookable { get; init; }

    /// <summary>Whether it is invented, to show the site.</summary>
    public required bool Demo { get; init; }

    public static SessionAnswer Of(SessionCard card, DateOnly today, SiteSettings site) => new()
    {
        Id = card.Id.ToString(),
        Url = site.Absolute(Language.Current.AddressOf($"/agenda/{card.Id}")),
        Service = card.ServiceSlug,
        Title = card.Title,
        Kind = card.Kind,
        StartsAt = Paris.Local(Paris.At(card.Day, card.StartsAt)),
        EndsAt = Paris.Local(Paris.At(card.LastDay, card.EndsAt)),
        Place = card.Place,
        Region = card.Region,
        Capacity = card.Capacity,
        Free = card.Free,
        Deadline = card.Deadline,
        Status = card.Status,
        Bookable = card.IsBookable(today),
        Demo = card.IsDemo,
    };
}
