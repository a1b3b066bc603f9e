using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>A document found, with what it is sorted by.</summary>
internal readonly record struct Found(double Score, LanguageState Language, Segment Segment, int Number)
{
    public SearchDocument Document => Segment.Documents[Number];
}

/// <summary>Keeps the first few of all the documents found, in the order asked for; equals are told apart by their key.</summary>
internal sealed class TopHits(SearchSort sort, int capacity)
{
    private readonly PriorityQueue<Found, Found> _kept = new(Comparer<Found>.Create((a, b) => Compare(sort, b, a)));

    public void Offer(Found found)
    {
        if (_kept.Count < capacity)
        {
            _kept.Enqueue(found, found);
        }
        else if (capacity > 0 && Compare(sort, found, _kept.Peek()) < 0)
        {
            _kept.EnqueueDequeue(found, found);
        }
    }

    public IReadOnlyList<Found> InOrder()
    {
        Found[] found = [.. _kept.UnorderedItems.Select(i => i.Element)];
        Array.Sort(found, (a, b) => Compare(sort, a, b));
        return found;
    }

    private static int Compare(SearchSort sort, Found left, Found right)
    {
        var order = sort switch
        {
            SearchSort.Relevance => right.Score.CompareTo(left.Score),
            SearchSort.Date => 0,
            SearchSort.Title => string.CompareOrdinal(left.Segment.SortTitles[left.Number], right.Segment.SortTitles[right.Number]),
        };
        order = order is not 0 ? order : Nullable.Compare(right.Document.Date, left.Document.Date);
        order = order is not 0 ? order : right.Score.CompareTo(left.Score);
        return order is not 0 ? order : string.CompareOrdinal(left.Document.Key, right.Document.Key);
    }
}
