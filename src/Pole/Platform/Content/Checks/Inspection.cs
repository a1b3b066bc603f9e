namespace Pole.Platform.Content.Checks;

/// <summary>Gathers everything wrong in the content, in the order of files and lines.</summary>
internal static class Inspection
{
    public static IReadOnlyList<ContentFault> FaultsOf(
        ContentLibrary library,
        IReadOnlyDictionary<string, IReadOnlyList<ContentFault>> refused,
        IReadOnlyList<IContentCheck> checks) =>
    [
        .. library.Entries.AsParallel().Where(e => !refused.ContainsKey(e.File)).SelectMany(e => e.Faults)
            .Concat(refused.Values.SelectMany(f => f).AsParallel())
            .AsEnumerable()
            .Concat(library.Snapshot.VocabularyFaults)
            .Concat(checks.SelectMany(c => c.Check(library)))
            .Distinct()
            .OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column),
    ];
}
