using System.Runtime.CompilerServices;
using Pole.Features.Services.Catalogue;
using Pole.Platform.Content;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Services.Sessions;

/// <summary>Hands the sessions still to come to the search, in both languages.</summary>
internal sealed class SessionsToFind(SessionCalendar calendar, ServiceCatalogue catalogue, Texts texts) : ISearchSource
{
    private const int Most = 500;

    public const string SourceName = "sessions";

    public string Name => SourceName;

    public async IAsyncEnumerable<SearchDocument> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var documents = await Platform.Web.Languages.InAsync(
                language.Tag,
                async () => (await calendar.NextAsync(Most, cancel)).Select(s => Document(s, language)).ToList());
            foreach (var document in documents)
            {
                yield return document;
            }
        }
    }

    private SearchDocument Document(SessionCard session, Language language) => new()
    {
        Key = $"session/{session.Id}.{language.Tag}",
        Kind = "session",
        Language = language.Tag,
        Title = session.Title,
        Summary = $"{ServiceDays.Span(session.Day, session.LastDay, session.StartsAt, session.EndsAt)} · {session.Place}",
        Body = string.Join(" · ", new[] { texts["Prochaine session, dates de l’agenda"].Value, catalogue.RegionName(session.Region) }.OfType<string>()),
        Url = language.AddressOf($"/agenda/{session.Id}"),
        Date = session.Day,
        IsOccurrence = true,
        Facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["region"] = session.Region is { } region ? [region] : [],
        },
    };
}
