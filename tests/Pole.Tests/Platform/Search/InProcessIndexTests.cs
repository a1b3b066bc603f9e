namespace Pole.Platform.Search;

public sealed class InProcessIndexTests : SearchIndexContract
{
    protected override ISearchIndex Empty(ISynonyms synonyms) => new InProcessIndex(synonyms);
}
