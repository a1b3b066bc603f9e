using Microsoft.AspNetCore.Html;
using Pole.Kernel;
using Pole.Platform.Web;
using Pole.Platform.Web.Charts;

namespace Pole.Features.Resources.CaseStudies;

/// <summary>A line of the table under the picture; what the sheet did not write itself but follows from its total is said to be computed.</summary>
internal sealed record FundingRow(FundingLine Line, int? Series, Money? Amount, bool AmountIsComputed, Rate? Share, bool ShareIsComputed);

/// <summary>
/// A funding plan as a bar of its shares with the table that goes under it. What the lines do not explain is hatched;
/// when they tell more than the whole, the bar goes past a mark at 100 %: nothing is scaled to fit (R17).
/// </summary>
internal sealed class FundingPicture
{
    private const int Palette = 4;
    private const double Top = 24;
    private const double Thick = 34;
    private const double RoomForWords = 9;

    private readonly FundingPlan _plan;
    private readonly ResourceWords _words;
    private readonly Svg _svg = new("financement");

    public FundingPicture(FundingPlan plan, ResourceWords words)
    {
        _plan = plan;
        _words = words;
        var series = 0;
        Rows = [.. plan.Lines.Select(line => RowOf(line, ref series))];
    }

    public IReadOnlyList<FundingRow> Rows { get; }

    public UnexplainedPart? Unexplained => _plan.Unexplained;

    /// <summary>What the lines tell more than the whole, as a positive amount or share.</summary>
    public UnexplainedPart? Excess => Unexplained is { Share.BasisPoints: < 0 } part
        ? new(part.Amount is { } amount ? -amount : null, new(-part.Share.BasisPoints))
        : null;

    /// <summary>Whether there is a share to draw.</summary>
    public bool IsDrawn => Unexplained is not null && Rows.Any(row => row.Series is not null);

    public IHtmlContent Swatch(FundingRow row) => row.Series is { } series ? _svg.Swatch(series) : HtmlString.Empty;

    public IHtmlContent HatchedSwatch() => _svg.Swatch(0);

    public IHtmlContent Draw(Texts texts)
    {
        var drawn = Rows.Where(row => row.Series is not null).ToList();
        var told = drawn.Sum(row => (double)row.Share!.Value.BasisPoints);
        var whole = Math.Max(told, Rate.Whole.BasisPoints) / 100;
        var x = 0.0;
        foreach (var row in drawn)
        {
            var width = row.Share!.Value.BasisPoints / whole;
            _svg.Bar(x, Top, width, Thick, row.Series!.Value);
            Name(x, width, row.Share.Value);
            x += width;
            _svg.Line(x, Top, x, Top + Thick, "c-line");
        }

        if (Unexplained is { Share.BasisPoints: > 0 } rest)
        {
            _svg.Hatched(x, Top, 100 - x, Thick);
            Name(x, 100 - x, rest.Share);
        }

        if (Excess is not null)
        {
            var mark = Rate.Whole.BasisPoints / whole;
            _svg.Line(mark, Top - 6, mark, Top + Thick + 6, "c-target");
        }

        return _svg.Finish(Top + Thick + 8, texts["Plan de financement"], Describe(drawn, texts));
    }

    /// <summary>The picture in words.</summary>
    public string Said(Texts texts) => Describe(Rows.Where(row => row.Series is not null), texts);

    private FundingRow RowOf(FundingLine line, ref int series)
    {
        var total = line.OutsideTotal || _plan.Total is { IsZero: true } ? null : _plan.Total;
        var share = line.Share ?? (line.Amount is { } given && total is { } of ? ShareOf(given, of) : null);
        var amount = line.Amount ?? (line.Share is { } part && total is { } whole ? whole.Part(part) : null);
        int? number = share is { BasisPoints: > 0 } && !line.OutsideTotal ? (series++ % Palette) + 1 : null;
        return new(line, number, amount, line.Amount is null, share, line.Share is null);
    }

    private void Name(double x, double width, Rate share)
    {
        if (width >= RoomForWords)
        {
            _svg.Text(x + (width / 2), 16, _words.Round(share), "c-value", "middle");
        }
    }

    private string Describe(IEnumerable<FundingRow> drawn, Texts texts)
    {
        var parts = drawn.Select(row => $"{row.Line.Funder} {_words.Round(row.Share!.Value)}");
        return string.Join(" ; ", Unexplained is { Share.BasisPoints: > 0 } rest
            ? parts.Append($"{texts["Part non expliquée"]} {_words.Round(rest.Share)}")
            : parts);
    }

    private static Rate ShareOf(Money part, Money whole) =>
        new((int)decimal.Round(part.Cents * 10_000m / whole.Cents, 0, MidpointRounding.AwayFromZero));
}
