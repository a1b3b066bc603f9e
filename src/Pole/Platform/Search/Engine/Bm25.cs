namespace Pole.Platform.Search.Engine;

/// <summary>
/// How well a word tells documents apart and fits one of them: Okapi BM25 (Robertson and Zaragoza, 2009) over
/// occurrences weighted by field, with lengths rounded to one byte (within 2.2 %).
/// </summary>
internal static class Bm25
{
    private const double Saturation = 1.2;
    private const double LengthInfluence = 0.75;
    private const double StepsPerDoubling = 16;

    private static readonly int[] Lengths =
        [.. Enumerable.Range(0, 256).Select(code => (int)Math.Round(Math.Pow(2, code / StepsPerDoubling)) - 1)];

    public static byte EncodeLength(int length) =>
        (byte)Math.Min(255, Math.Round(Math.Log2(length + 1) * StepsPerDoubling));

    public static int DecodeLength(byte code) => Lengths[code];

    /// <summary>The rarer the word among the documents, the more it weighs.</summary>
    public static double Rarity(int documents, int having) => Math.Log(1 + ((documents - having + 0.5) / (having + 0.5)));

    /// <summary>For each encoded length, what a weight is held against.</summary>
    public static double[] Counterweights(double averageLength) =>
        [.. Lengths.Select(length => Saturation * (1 - LengthInfluence + (LengthInfluence * length / averageLength)))];

    /// <summary>From 0 to 1: how much a document is about a word, given its weighted occurrences there.</summary>
    public static double Fit(int weight, double counterweight) => weight / (weight + counterweight);
}
