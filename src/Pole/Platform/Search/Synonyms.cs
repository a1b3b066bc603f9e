namespace Pole.Platform.Search;

/// <summary>
/// Groups of synonyms held in memory. Their file is <c>content/vocabularies/synonyms.yml</c>: for each language
/// a list of groups, and each group a list of expressions, written as people write them:
/// <code>
/// fr:
///   - [EIT, écologie industrielle et territoriale, symbiose industrielle]
///   - [ZAE, zone d’activités économiques]
/// en:
///   - [eco-design, sustainable design]
/// </code>
/// Accents, capitals, plurals and articles do not matter. A group works both ways, and joins only its own expressions.
/// </summary>
public sealed class Synonyms(IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<string>>> groups) : ISynonyms
{
    public static Synonyms None { get; } =
        new(new Dictionary<string, IReadOnlyList<IReadOnlyList<string>>>(StringComparer.Ordinal));

    public IReadOnlyList<IReadOnlyList<string>> GroupsIn(string language) => groups.GetValueOrDefault(language, []);
}
