using System.Runtime.CompilerServices;
using Pole.Features.Organisations;
using Pole.Platform.Content;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Accreditation;

/// <summary>Hands the organisations of the public directory to the search, in both languages.</summary>
internal sealed class DirectoryToFind(DirectoryRegister register, Schemes schemes, Texts texts) : ISearchSource
{
    public const string SourceName = "directory";

    public string Name => SourceName;

    public async IAsyncEnumerable<SearchDocument> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var documents = await Platform.Web.Languages.InAsync(
                language.Tag,
                async () => (await register.TodayAsync(cancel)).Select(card => Document(card, language)).ToList());
            foreach (var document in documents)
            {
                yield return document;
            }
        }
    }

    private SearchDocument Document(DirectoryCard card, Language language)
    {
        var (organisation, accreditations) = card;
        return new()
        {
            Key = $"organisation/{organisation.Id}.{language.Tag}",
            Kind = "organisation",
            Language = language.Tag,
            Title = organisation.Name,
            Summary = $"{texts[organisation.Kind.Label]} · {organisation.Town} · {schemes.RegionLabel(organisation.Region)}",
            Body = string.Join('\n', [texts["Organisme accrédité, annuaire"].Value, .. accreditations]),
            Url = $"{language.AddressOf("/annuaire")}?region={organisation.Region}#{card.Anchor}",
            Facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["region"] = [organisation.Region] },
        };
    }
}
