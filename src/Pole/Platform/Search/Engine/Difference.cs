using System.Text;

namespace Pole.Platform.Search.Engine;

/// <summary>What must change for an index to hold of one source exactly some documents.</summary>
internal sealed record Difference(IReadOnlyCollection<SearchDocument> Put, IReadOnlyCollection<string> Removed)
{
    public int Count => Put.Count + Removed.Count;

    public static Difference Between(IndexState state, string source, IReadOnlyCollection<SearchDocument> documents)
    {
        var put = new Dictionary<string, SearchDocument>(StringComparer.Ordinal);
        var keys = new HashSet<string>(documents.Count, StringComparer.Ordinal);
        foreach (var given in documents)
        {
            keys.Add(given.Key);
            var document = given with { Source = source };
            if (IsHeld(state, document))
            {
                put.Remove(document.Key);
            }
            else
            {
                put[document.Key] = document;
            }
        }

        return new(put.Values, [.. KeysOf(state, source).Where(k => !keys.Contains(k))]);
    }

    private static bool IsHeld(IndexState state, SearchDocument document)
    {
        var key = Encoding.UTF8.GetBytes(document.Key);
        foreach (var live in state.Segments)
        {
            if (live.Find(key) is >= 0 and var number)
            {
                return live.Segment.Documents[number].AsSpan().SequenceEqual(StoredDocument.Encode(document));
            }
        }

        return false;
    }

    private static IEnumerable<string> KeysOf(IndexState state, string source)
    {
        foreach (var live in state.Segments)
        {
            var column = live.Segment.Facets[SearchFacets.Source];
            var chosen = new bool[column.Values.Length];
            if (column.NumberOf(source) is not (>= 0 and var number))
            {
                continue;
            }

            chosen[number] = true;
            var fails = new bool[1];
            foreach (var document in live.Numbers())
            {
                column.Check([document], chosen, fails);
                if (!fails[0])
                {
                    yield return Encoding.UTF8.GetString(StoredDocument.KeyOf(live.Segment.Documents[document]));
                }
            }
        }
    }
}
