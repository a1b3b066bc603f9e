using Pole.Platform.Content;

namespace Pole.Features.Observatory;

/// <summary>Each number of companies is of a region, and says its day and its source.</summary>
internal sealed class RegionCompaniesCheck : IContentCheck
{
    private const string File = $"vocabularies/{RegionCompanies.List}.yml";

    public IEnumerable<ContentFault> Check(ContentLibrary library) =>
        from term in library.FindVocabulary(RegionCompanies.List)?.Terms ?? []
        let fault = library.FindVocabulary("regions")?.Has(term.Code) == false ? "n’est pas une région"
            : RegionCompanies.Read(term) is null ? "attend « companies » (un nombre entier), « day » (2010-01-31) et « source »"
            : null
        where fault is not null
        select new ContentFault(File, 1, 1, $"« {term.Code} » {fault}");
}
