using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Pole.Platform.Search.Engine;

/// <summary>
/// A document as the index keeps it: one stretch of bytes, its texts in UTF-8, read where needed without making
/// the whole document again. Two documents are the same when their bytes are.
/// </summary>
internal readonly ref struct StoredDocument
{
    private readonly int _day;
    private readonly ReadOnlySpan<byte> _facets;

    public StoredDocument(ReadOnlySpan<byte> bytes)
    {
        var reader = new Reader(bytes);
        Key = reader.Text();
        Audience = (Audience)reader.Number();
        _day = reader.Number();
        Kind = reader.Text();
        Language = reader.Text();
        Source = reader.Text();
        Url = reader.Text();
        _facets = reader.Text();
        Title = reader.Text();
        Summary = reader.Text();
        Figures = reader.Text();
        Body = reader.Text();
    }

    public ReadOnlySpan<byte> Key { get; }

    public ReadOnlySpan<byte> Kind { get; }

    public ReadOnlySpan<byte> Language { get; }

    public ReadOnlySpan<byte> Source { get; }

    public ReadOnlySpan<byte> Url { get; }

    public ReadOnlySpan<byte> Title { get; }

    public ReadOnlySpan<byte> Summary { get; }

    public ReadOnlySpan<byte> Figures { get; }

    public ReadOnlySpan<byte> Body { get; }

    public Audience Audience { get; }

    public DateOnly? Date => _day is 0 ? null : DateOnly.FromDayNumber(_day - 1);

    public static byte[] Encode(SearchDocument document)
    {
        var facets = new ArrayBufferWriter<byte>();
        foreach (var (name, values) in document.Facets)
        {
            WriteText(facets, name);
            WriteNumber(facets, values.Count);
            foreach (var value in values)
            {
                WriteText(facets, value);
            }
        }

        var bytes = new ArrayBufferWriter<byte>(document.Body.Length + 512);
        WriteText(bytes, document.Key);
        WriteNumber(bytes, (int)document.Audience);
        WriteNumber(bytes, document.Date is { } date ? date.DayNumber + 1 : 0);
        WriteText(bytes, document.Kind);
        WriteText(bytes, document.Language);
        WriteText(bytes, document.Source);
        WriteText(bytes, document.Url);
        WriteNumber(bytes, facets.WrittenCount);
        bytes.Write(facets.WrittenSpan);
        WriteText(bytes, document.Title);
        WriteText(bytes, document.Summary);
        WriteText(bytes, document.Figures);
        WriteText(bytes, document.Body);
        return bytes.WrittenSpan.ToArray();
    }

    public static ReadOnlySpan<byte> KeyOf(ReadOnlySpan<byte> bytes) => new Reader(bytes).Text();

    public SearchDocument Decode()
    {
        var facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var reader = new Reader(_facets);
        while (!reader.AtEnd)
        {
            var name = Encoding.UTF8.GetString(reader.Text());
            var values = new string[reader.Number()];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = Encoding.UTF8.GetString(reader.Text());
            }

            facets[name] = values;
        }

        return new SearchDocument
        {
            Key = Encoding.UTF8.GetString(Key),
            Kind = Encoding.UTF8.GetString(Kind),
            Language = Encoding.UTF8.GetString(Language),
            Source = Encoding.UTF8.GetString(Source),
            Title = Encoding.UTF8.GetString(Title),
            Summary = Encoding.UTF8.GetString(Summary),
            Figures = Encoding.UTF8.GetString(Figures),
            Body = Encoding.UTF8.GetString(Body),
            Url = Encoding.UTF8.GetString(Url),
            Date = Date,
            Audience = Audience,
            Facets = facets,
        };
    }

    private static void WriteNumber(ArrayBufferWriter<byte> bytes, int number)
    {
        var span = bytes.GetSpan(sizeof(int));
        BinaryPrimitives.WriteInt32LittleEndian(span, number);
        bytes.Advance(sizeof(int));
    }

    private static void WriteText(ArrayBufferWriter<byte> bytes, string text)
    {
        var span = bytes.GetSpan(sizeof(int) + Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, span[sizeof(int)..]);
        BinaryPrimitives.WriteInt32LittleEndian(span, length);
        bytes.Advance(sizeof(int) + length);
    }

    private ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> _left = bytes;

        public readonly bool AtEnd => _left.IsEmpty;

        public int Number()
        {
            var number = BinaryPrimitives.ReadInt32LittleEndian(_left);
            _left = _left[sizeof(int)..];
            return number;
        }

        public ReadOnlySpan<byte> Text()
        {
            var length = Number();
            var text = _left[..length];
            _left = _left[length..];
            return text;
        }
    }
}
