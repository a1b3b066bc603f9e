using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Pole.Platform.Documents.Pdf;

/// <summary>The file itself: numbered objects, then where each one starts. Source: ISO 32000-1, 7.5.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]?> _objects = [];

    public static string Number(double value) =>
        (Math.Round(value, 3) + 0d).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A text for people, in any alphabet.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public static string Date(DateTimeOffset instant)
    {
        var utc = instant.ToUniversalTime().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        return $"(D:{utc}Z)";
    }

    /// <summary>An address as links carry it: ASCII only, with nothing that would end the string.</summary>
    public static string Address(Uri address)
    {
        var ascii = address.Host == address.IdnHost ? address : new UriBuilder(address) { Host = address.IdnHost }.Uri;
        return $"({Escaped('(', Escaped(')', Escaped('\\', ascii.AbsoluteUri)))})";

        static string Escaped(char sign, string text) => text.Replace($"{sign}", Uri.HexEscape(sign), StringComparison.Ordinal);
    }

    /// <summary>A number for an object whose body comes later.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    public void Put(int number, string body) => _objects[number - 1] = Encoding.ASCII.GetBytes(body);

    public int Add(string body)
    {
        var number = Reserve();
        Put(number, body);
        return number;
    }

    public int AddStream(string entries, byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(data);
        }

        var start = Encoding.ASCII.GetBytes($"<< /Length {packed.Length} /Filter /FlateDecode {entries} >>\nstream\n");
        _objects.Add([.. start, .. packed.ToArray(), .. "\nendstream"u8]);
        return _objects.Count;
    }

    public byte[] Close(int catalog, int information)
    {
        using var file = new MemoryStream();
        // The second line tells those who carry the file that it is not text.
        file.Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"u8);
        var starts = new List<long>();
        for (var number = 1; number <= _objects.Count; number++)
        {
            starts.Add(file.Length);
            Write($"{number} 0 obj\n");
            file.Write(_objects[number - 1] ?? throw new InvalidOperationException($"Object {number} was reserved and never written."));
            Write("\nendobj\n");
        }

        var identity = Convert.ToHexString(SHA256.HashData(file.ToArray()).AsSpan(0, 16));
        var table = file.Length;
        Write($"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        starts.ForEach(start => Write($"{start:D10} 00000 n \n"));
        Write($"trailer\n<< /Size {_objects.Count + 1} /Root {catalog} 0 R /Info {information} 0 R /ID [<{identity}> <{identity}>] >>\n");
        Write($"startxref\n{table}\n%%EOF\n");
        return file.ToArray();

        void Write(string text) => file.Write(Encoding.ASCII.GetBytes(text));
    }
}
