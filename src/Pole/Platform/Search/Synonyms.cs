namespace Pole.Platform.Search;

/// <summary>
/// Groups of synonyms held in memory. Their file is <c>content/vocabularies/synonyms.yml</c>, a list of groups, each
/// a list of expressions written as people write them:
/// <code>
/// - [EIT, écologie industrielle et territoriale, symbiose industrielle, industrial ecology]
/// - [ZAE, zone d’activités économiques]
/// </code>
/// Accents, capitals, plurals and articles do not matter. A group works both ways, and joins only its own expressions.
/// </summary>
public sealed class Synonyms(IReadOnlyList<IReadOnlyList<string>> groups) : ISynonyms
{
    public static Synonyms None { get; } = new([]);

    public IReadOnlyList<IReadOnlyList<string>> Groups => groups;
}
