namespace Pole.Platform.Documents.Pdf.Layout;

/// <summary>Words, or a part of them, on one line.</summary>
internal sealed record Piece(Words Words, string Text, double Width);

/// <summary>What fits between the margins on one line, and how wide it is without the space it ends with.</summary>
internal sealed record Line(IReadOnlyList<Piece> Pieces, double Width);
