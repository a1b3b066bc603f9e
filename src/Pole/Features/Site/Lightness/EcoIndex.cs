namespace Pole.Features.Site.Lightness;

/// <summary>
/// How light a page is, from 0 to 100: where its elements, its requests and its kilobytes stand among the pages of the web.
/// The quantiles are those that the collective Green IT publishes (github.com/cnumr/ecoindex_node, MIT licence); a value stands
/// between two of them by linear interpolation, the first place being 0, as in github.com/cnumr/ecoindex_python.
/// </summary>
internal static class EcoIndex
{
    private static readonly double[] NodeQuantiles =
        [0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601];

    private static readonly double[] RequestQuantiles =
        [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920];

    private static readonly double[] KilobyteQuantiles =
    [
        0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06, 2465.37,
        2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
    ];

    /// <param name="nodes">Elements of the page, without what drawings in SVG hold.</param>
    /// <param name="requests">Requests that a first visit makes.</param>
    /// <param name="kilobytes">Bytes transferred, headers included, in thousands.</param>
    public static double Score(int nodes, int requests, double kilobytes) =>
        100 - (5 * ((3 * Place(NodeQuantiles, nodes)) + (2 * Place(RequestQuantiles, requests)) + Place(KilobyteQuantiles, kilobytes)) / 6);

    /// <summary>The letter of a score, from A to G.</summary>
    public static char Grade(double score) => score switch
    {
        > 80 => 'A',
        > 70 => 'B',
        > 55 => 'C',
        > 40 => 'D',
        > 25 => 'E',
        > 10 => 'F',
        _ => 'G',
    };

    private static double Place(double[] quantiles, double value)
    {
        var above = Array.FindIndex(quantiles, quantile => value < quantile);
        if (above < 0)
        {
            return quantiles.Length - 1;
        }

        var below = above - 1;
        return below + ((value - quantiles[below]) / (quantiles[above] - quantiles[below]));
    }
}
