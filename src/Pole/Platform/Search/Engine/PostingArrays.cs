namespace Pole.Platform.Search.Engine;

/// <summary>What is noted of one term while documents are read.</summary>
internal sealed class TermNotes
{
    public List<int> Documents { get; } = [];

    public List<int> Weights { get; } = [];

    public List<int> PositionEnds { get; } = [];

    public List<ushort> Positions { get; } = [];

    public void Add(int document, int weight, int position)
    {
        if (Documents.Count is 0 || Documents[^1] != document)
        {
            Documents.Add(document);
            Weights.Add(0);
            PositionEnds.Add(Positions.Count);
        }

        Weights[^1] += weight;
        if (position <= FieldWeights.LastPosition && (PositionEnds[^1] == StartOfLast || Positions[^1] != position))
        {
            Positions.Add((ushort)position);
            PositionEnds[^1] = Positions.Count;
        }
    }

    private int StartOfLast => PositionEnds.Count > 1 ? PositionEnds[^2] : 0;
}

/// <summary>The postings of all terms, one after the other in plain arrays.</summary>
internal sealed class PostingArrays
{
    public PostingArrays(IEnumerable<TermNotes> notes, int terms)
    {
        TermNotes[] all = [.. notes];
        Starts = new int[terms + 1];
        Documents = new int[all.Sum(n => n.Documents.Count)];
        Weights = new byte[Documents.Length];
        PositionStarts = new int[Documents.Length + 1];
        Positions = new ushort[all.Sum(n => n.Positions.Count)];
        var (posting, position) = (0, 0);
        for (var term = 0; term < terms; term++)
        {
            var note = all[term];
            note.Documents.CopyTo(Documents, posting);
            note.Positions.CopyTo(Positions, position);
            for (var i = 0; i < note.Documents.Count; i++)
            {
                Weights[posting + i] = (byte)Math.Min(note.Weights[i], FieldWeights.Most);
                PositionStarts[posting + i + 1] = position + note.PositionEnds[i];
            }

            posting += note.Documents.Count;
            position += note.Positions.Count;
            Starts[term + 1] = posting;
        }
    }

    public int[] Starts { get; }

    public int[] Documents { get; }

    public byte[] Weights { get; }

    public int[] PositionStarts { get; }

    public ushort[] Positions { get; }
}
