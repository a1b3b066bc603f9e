namespace Pole.Platform.Search.Queries;

/// <summary>Walks through the documents of a segment that meet something, in order.</summary>
internal abstract class Cursor
{
    public const int End = int.MaxValue;

    /// <summary>The document it stands on; before the first at the start, <see cref="End"/> after the last.</summary>
    public int Document { get; protected set; } = -1;

    /// <summary>About how many documents it will meet.</summary>
    public abstract int Cost { get; }

    /// <summary>Goes to the first document at or after a number, unless it is already there.</summary>
    public abstract int Advance(int target);

    /// <summary>How well the document it stands on fits, from 0 to 1.</summary>
    public abstract double Fit();

    /// <summary>Puts the next documents into an empty batch; none when all have been.</summary>
    public virtual void Fill(Batch batch, int clause)
    {
        var fits = batch.Meet(clause);
        while (batch.Count < Batch.Size && Advance(Document + 1) is not End)
        {
            fits[batch.Count] = Fit();
            batch.Documents[batch.Count++] = Document;
        }
    }

    /// <summary>Notes how well those fit that are still in the batch filled last, where filling did not.</summary>
    public virtual void Rate(Batch batch, int clause)
    {
    }

    /// <summary>Keeps of a batch the documents that are met here too.</summary>
    public virtual void Keep(Batch batch, int clause)
    {
        var kept = 0;
        var fits = batch.FitsOf(clause);
        Span<int> places = stackalloc int[Batch.Size];
        for (var i = 0; i < batch.Count; i++)
        {
            if (Advance(batch.Documents[i]) == batch.Documents[i])
            {
                (places[kept], fits[kept]) = (i, Fit());
                kept++;
            }
        }

        batch.Keep(places[..kept]);
        batch.Meet(clause);
    }

    /// <summary>Drops from a batch the documents that are met here.</summary>
    public void Drop(Batch batch)
    {
        var kept = 0;
        Span<int> places = stackalloc int[Batch.Size];
        for (var i = 0; i < batch.Count; i++)
        {
            places[kept] = i;
            kept += Advance(batch.Documents[i]) != batch.Documents[i] ? 1 : 0;
        }

        batch.Keep(places[..kept]);
    }
}
