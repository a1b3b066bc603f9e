using System.Runtime.CompilerServices;
using Pole.Platform.Content;
using Pole.Platform.Search;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Services.Catalogue;

/// <summary>Hands the services to the search, in each language that they are written in.</summary>
internal sealed class ServicesToFind(ServiceCatalogue catalogue) : ISearchSource
{
    public string Name => "services";

    public async IAsyncEnumerable<SearchDocument> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.CompletedTask;
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var service in catalogue.All(language).Where(s => !s.IsUntranslated))
            {
                cancel.ThrowIfCancellationRequested();
                yield return Document(service, language);
            }
        }
    }

    private static SearchDocument Document(ContentItem<ServiceSheet> service, Language language) => new()
    {
        Key = $"service/{service.Slug}.{language.Tag}",
        Kind = "service",
        Language = language.Tag,
        Title = service.Sheet.Title,
        Summary = service.Sheet.Summary,
        Body = string.Join('\n', [.. service.Sheet.Objectives, .. service.Sheet.Deliverables, .. service.Sheet.Audience, service.PlainText]),
        Url = language.AddressOf($"/services/{service.Slug}"),
        Facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["secteur"] = service.Sheet.Sectors,
            ["region"] = [.. service.Sheet.Variants.Select(v => v.Region)],
        },
    };
}
