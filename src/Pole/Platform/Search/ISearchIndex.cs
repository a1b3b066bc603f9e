namespace Pole.Platform.Search;

/// <summary>
/// What can be found on the site. Readers are never blocked: each answer is given from one state of the index,
/// before a change or after it. What any implementation must do is stated by <c>SearchIndexContract</c> in the tests.
/// </summary>
public interface ISearchIndex
{
    /// <summary>How many documents can be found.</summary>
    int Count { get; }

    /// <summary>Grows with each change; what was answered at one version stays true for it. Zero until the first.</summary>
    long Version { get; }

    /// <summary>
    /// Forgets everything and holds these documents instead, in one step for readers, once all have come. Nothing changes
    /// when reading them fails.
    /// </summary>
    void Replace(IEnumerable<SearchDocument> documents);

    /// <summary>Adds or replaces some documents and forgets others, in one step for readers.</summary>
    void Change(IReadOnlyCollection<SearchDocument> put, IReadOnlyCollection<string> removed);

    /// <summary>
    /// Holds of a source exactly these documents: adds and replaces what is not the same, forgets the rest, in one step
    /// for readers, once all have come. Answers how many documents that changed; nothing changes when it is none, or when
    /// reading them fails.
    /// </summary>
    int Hold(string source, IEnumerable<SearchDocument> documents);

    /// <summary>Adds a document, in place of the one that has its key, if any.</summary>
    void Put(SearchDocument document) => Change([document], []);

    /// <summary>Forgets the document that has this key, if any.</summary>
    void Remove(string key) => Change([], [key]);

    /// <summary>Takes up what was kept when the site last ran, in place of what it holds.</summary>
    /// <exception cref="InvalidDataException">What was kept cannot be used any more.</exception>
    KeptIndex Restore() => KeptIndex.Nothing;

    /// <summary>Keeps what can be found now for the next start.</summary>
    void Keep()
    {
    }

    /// <summary>Searches with the synonyms as they are now; a new version when they are others than before.</summary>
    void TakeUpSynonyms();

    /// <summary>Whether all that was read of it until now was as it had been written. Otherwise it answers as well as it can, and must be built anew.</summary>
    bool IsSound => true;

    /// <summary>Reads all that it keeps on disk, and says whether it is sound.</summary>
    bool Check() => IsSound;

    SearchAnswer Find(SearchQuery query);

    /// <summary>What to propose to somebody who has typed this far: documents by their title, then words.</summary>
    IReadOnlyList<SearchSuggestion> Suggest(
        string prefix, IReadOnlyList<Audience>? audiences = null, string? language = null, int limit = 8);

    /// <summary>
    /// The documents that say the most of what one of them says, best first, in its language: among those of the kinds, filters
    /// and audiences of a query, never itself nor another at its address. None when there is no such document.
    /// </summary>
    IReadOnlyList<SearchSuggestion> Alike(string key, SearchQuery among, int limit);
}

/// <summary>What was found of an index kept when the site last ran.</summary>
public enum KeptIndex
{
    Nothing,

    /// <summary>It can be searched, but another build of the program made it: all must be read again.</summary>
    Old,

    /// <summary>Only what changed since must be read again.</summary>
    Current,
}
