using QRCoder;

namespace Pole.Platform.Documents.Qr;

/// <summary>A text as a QR code (ISO/IEC 18004), in squares that are drawn as outlines: never a picture of points, sharp at any size.</summary>
internal sealed class QrCode
{
    private readonly QRCodeData data;

    /// <summary>A sixth of the squares may be lost: enough for a fold or a stamp on paper.</summary>
    public QrCode(string text)
    {
        using var generator = new QRCodeGenerator();
        data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
    }

    /// <summary>How many squares a side has, the quiet margin of four on each side included.</summary>
    public int Side => data.ModuleMatrix.Count;

    /// <summary>The dark squares, joined where they touch along a line.</summary>
    public IEnumerable<QrRun> Runs()
    {
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side; x++)
            {
                var from = x;
                while (x < Side && data.ModuleMatrix[y][x])
                {
                    x++;
                }

                if (x > from)
                {
                    yield return new(from, y, x - from);
                }
            }
        }
    }

    public Drawing Draw(double size, string alternative)
    {
        var unit = size / Side;
        Step[] steps = [.. Runs().SelectMany(run => Shape.Rectangle(run.X * unit, run.Y * unit, run.Length * unit, unit).Steps)];
        return new(size, size, alternative, new Shape(steps) { Fill = new Ink(0, 0, 0) });
    }
}

/// <summary>Dark squares of one line that touch.</summary>
internal readonly record struct QrRun(int X, int Y, int Length);
