namespace Pole.Platform.Search.Queries;

/// <summary>One way to meet a clause, and how much it is worth beside the word as typed.</summary>
internal readonly record struct Way(Cursor Cursor, double Worth);

/// <summary>The documents that meet one of a few alternatives; they fit as well as the best of them.</summary>
internal sealed class AnyCursor(Way[] ways) : Cursor
{
    public override int Cost { get; } = ways.Sum(w => w.Cursor.Cost);

    public override int Advance(int target)
    {
        if (Document < target)
        {
            var nearest = End;
            foreach (var way in ways)
            {
                nearest = Math.Min(nearest, way.Cursor.Advance(target));
            }

            Document = nearest;
        }

        return Document;
    }

    public override double Fit()
    {
        var best = 0d;
        foreach (var (cursor, worth) in ways)
        {
            if (cursor.Document == Document)
            {
                best = Math.Max(best, worth * cursor.Fit());
            }
        }

        return best;
    }
}
