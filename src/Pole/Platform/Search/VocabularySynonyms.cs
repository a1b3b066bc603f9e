using Pole.Platform.Content;

namespace Pole.Platform.Search;

/// <summary>The groups of <c>content/vocabularies/synonyms.yml</c>, which hold words of both languages.</summary>
internal sealed class VocabularySynonyms(ContentStore content) : ISynonyms
{
    public IReadOnlyList<IReadOnlyList<string>> Groups =>
        content.Current.FindVocabulary("synonyms")?.Groups ?? [];
}
