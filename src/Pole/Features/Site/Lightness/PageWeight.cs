using System.Globalization;
using Pole.Platform.Content;

namespace Pole.Features.Site.Lightness;

/// <summary>What a first visit to one kind of page costs, as it was measured; kept in <c>content/vocabularies/page-weights.yml</c>.</summary>
internal sealed record PageWeight(string Kind, string Address, int Nodes, int Requests, double Kilobytes, DateOnly Measured)
{
    public const string File = "page-weights";

    public double Score => EcoIndex.Score(Nodes, Requests, Kilobytes);

    /// <exception cref="FormatException">The file gives a figure that is no number.</exception>
    public static PageWeight Of(Term term) => new(
        term.Code,
        term.More["address"],
        int.Parse(term.More["nodes"], CultureInfo.InvariantCulture),
        int.Parse(term.More["requests"], CultureInfo.InvariantCulture),
        double.Parse(term.More["kilobytes"], CultureInfo.InvariantCulture),
        DateOnly.ParseExact(term.More["measured"], "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
