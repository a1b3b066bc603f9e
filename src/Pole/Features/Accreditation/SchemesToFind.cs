using System.Runtime.CompilerServices;
using Pole.Platform.Content;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Accreditation;

/// <summary>Hands the public pages of schemes to the search, in each language that they are written in.</summary>
internal sealed class SchemesToFind(ContentStore content, Texts texts) : ISearchSource
{
    public string Name => "schemes";

    public async IAsyncEnumerable<SearchDocument> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var kind = await Platform.Web.Languages.InAsync(language.Tag, () => Task.FromResult(texts["Référentiel d’accréditation"].Value));
            foreach (var scheme in content.Current.All<SchemeSheet>(language).Where(s => !s.IsUntranslated))
            {
                cancel.ThrowIfCancellationRequested();
                yield return new SearchDocument
                {
                    Key = $"scheme/{scheme.Slug}.{language.Tag}",
                    Kind = "page",
                    Language = language.Tag,
                    Title = scheme.Sheet.Title,
                    Summary = $"{kind} · {scheme.Sheet.Summary}",
                    Body = string.Join('\n', [.. scheme.Sheet.Criteria.Select(c => c.Title), .. scheme.Sheet.Evidence.Select(e => e.Title), scheme.PlainText]),
                    Url = scheme.Address!,
                };
            }
        }
    }
}
