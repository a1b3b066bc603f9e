namespace Pole.Platform.Search.Queries;

/// <summary>All documents of a segment, for a query that asks for no word.</summary>
internal sealed class EveryCursor(int documents) : Cursor
{
    public override int Cost => documents;

    public override int Advance(int target) => Document = Math.Max(Document, target) is var next && next < documents ? next : End;

    public override double Fit() => 0;

    public override void Fill(Batch batch, int clause)
    {
        while (batch.Count < Batch.Size && Advance(Document + 1) is not End)
        {
            batch.Documents[batch.Count++] = Document;
        }
    }
}
