using Pole.Features.Services.Catalogue;
using Pole.Platform.Geography;

namespace Pole.Features.Services.Sessions;

/// <summary>The services that a region offers in its own way, and the sessions to come, where they are held.</summary>
internal sealed class OffersInTheAtlas(ServiceCatalogue catalogue, SessionCalendar calendar) : IAtlasLayer
{
    private const int MostSessions = 200;

    public string Code => "prestations";

    public string Title => "Prestations et sessions";

    public int Rank => 20;

    public string ListOf(string region) => $"/services?region={region}";

    public async Task<IReadOnlyList<AtlasPlace>> PlacesAsync(CancellationToken cancel)
    {
        var sessions = await calendar.NextAsync(MostSessions, cancel);
        return
        [
            .. catalogue.All().SelectMany(service => service.Sheet.Variants.Select(variant => new AtlasPlace(
                ServiceCatalogue.OfferOf(service, variant.Region).Title, $"/services/{service.Slug}#regions", [variant.Region], []))),
            .. sessions.Select(session => new AtlasPlace(
                $"{session.Title} · {ServiceDays.Span(session.Day, session.LastDay, session.StartsAt, session.EndsAt)} · {session.Place}",
                $"/agenda/{session.Id}", session.Region is { } region ? [region] : [], [])),
        ];
    }
}
