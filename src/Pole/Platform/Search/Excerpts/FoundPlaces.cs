using Pole.Platform.Search.Engine;
using Pole.Platform.Search.Queries;

namespace Pole.Platform.Search.Excerpts;

/// <summary>
/// At which positions of the documents found the terms of their plan stand. The index knows, so that of their texts
/// only these words must be read.
/// </summary>
internal static class FoundPlaces
{
    /// <summary>With more terms than this, reading the texts is no dearer.</summary>
    private const int MostTerms = 16;

    /// <summary>For each document, the positions in order; null where its text must be read to tell.</summary>
    public static ushort[]?[] Of(Queries.Search search)
    {
        var places = new ushort[]?[search.Hits.Count];
        var order = new int[places.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        // Cursors only go forward.
        Array.Sort(order, (a, b) => search.Hits[a].Number - search.Hits[b].Number);
        var cursors = new Dictionary<Segment, TermCursor[]?>(ReferenceEqualityComparer.Instance);
        var met = new List<ushort>();
        foreach (var i in order)
        {
            var found = search.Hits[i];
            if (!cursors.TryGetValue(found.Segment, out var terms))
            {
                cursors.Add(found.Segment, terms = CursorsOf(search.PlanOf(found.Language), found.Segment));
            }

            places[i] = terms is null ? null : PlacesOf(found.Number, terms, met);
        }

        return places;
    }

    private static TermCursor[]? CursorsOf(QueryPlan plan, Segment segment)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var clause in plan.Required)
        {
            foreach (var alternative in clause.Alternatives)
            {
                foreach (var (term, _) in alternative.Terms)
                {
                    terms.Add(term);
                }
            }

            if (terms.Count > MostTerms)
            {
                return null;
            }
        }

        return [.. terms.Select(segment.NumberOf).Where(t => t >= 0).Select(t => new TermCursor(segment, t, []))];
    }

    private static ushort[] PlacesOf(int document, TermCursor[] terms, List<ushort> met)
    {
        met.Clear();
        foreach (var term in terms)
        {
            if (term.Advance(document) == document)
            {
                met.AddRange(term.Positions);
            }
        }

        met.Sort();
        var count = 0;
        for (var i = 0; i < met.Count; i++)
        {
            if (count is 0 || met[count - 1] != met[i])
            {
                met[count++] = met[i];
            }
        }

        return [.. met[..count]];
    }
}
