using System.Numerics;
using System.Runtime.InteropServices;

namespace Pole.Platform.Search.Engine;

/// <summary>
/// The values of one facet in one segment: for each document the numbers of its values, in as few bytes as they need.
/// Number 0 stands for none.
/// </summary>
internal abstract class FacetColumn(string[] values)
{
    /// <summary>The values, sorted; the first is none.</summary>
    public string[] Values => values;

    /// <summary>Packs what each document has; the values of one may come in any order, but each once.</summary>
    public static FacetColumn Of(IReadOnlyList<IReadOnlyList<string>> valuesByDocument)
    {
        string[] values = ["", .. valuesByDocument.SelectMany(v => v).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numbers = values.Index().Skip(1).ToDictionary(v => v.Item, v => v.Index, StringComparer.Ordinal);
        var starts = new int[valuesByDocument.Count + 1];
        var all = new List<int>(valuesByDocument.Count);
        foreach (var (document, has) in valuesByDocument.Index())
        {
            foreach (var value in has)
            {
                all.Add(numbers[value]);
            }

            if (has.Count is 0)
            {
                all.Add(0);
            }

            starts[document + 1] = all.Count;
        }

        return Of(values, all.Count == valuesByDocument.Count ? [] : starts, all);
    }

    /// <summary>The number of a value here, or a negative number.</summary>
    public int NumberOf(string value)
    {
        var number = Array.BinarySearch(Values, 1, Values.Length - 1, value, StringComparer.Ordinal);
        return number < 1 ? -1 : number;
    }

    /// <summary>Adds one for each value of each document.</summary>
    public abstract void Count(ReadOnlySpan<int> documents, int[] counts);

    /// <summary>Adds to what each document failed before what it fails here: what all its values have in common.</summary>
    /// <param name="documents">In order.</param>
    /// <param name="byValue">What a document with this value alone fails.</param>
    /// <param name="failed">By the place of the document.</param>
    public abstract void Check(ReadOnlySpan<int> documents, ulong[] byValue, Span<ulong> failed);

    public abstract IReadOnlyList<string> ValuesOf(int document);

    /// <summary>The first of a document's values, or its only one; empty when it has none.</summary>
    public abstract string FirstOf(int document);

    /// <summary>Notes which values a document has.</summary>
    public abstract void Note(int document, bool[] used);

    /// <summary>Adds the numbers of a document's values, as they are elsewhere.</summary>
    public abstract void Add(int document, int[] places, List<int> to);

    /// <summary>Where the numbers of each document start, and one more; empty when each document has one.</summary>
    public abstract int[] Starts { get; }

    /// <summary>The numbers as they are held.</summary>
    public abstract ReadOnlySpan<byte> Packed { get; }

    /// <summary>A column as it was held before.</summary>
    public static FacetColumn Of(string[] values, int[] starts, ReadOnlySpan<byte> packed) => values.Length switch
    {
        <= byte.MaxValue + 1 => new Column<byte>(values, starts, packed.ToArray()),
        <= ushort.MaxValue + 1 => new Column<ushort>(values, starts, MemoryMarshal.Cast<byte, ushort>(packed).ToArray()),
        _ => new Column<int>(values, starts, MemoryMarshal.Cast<byte, int>(packed).ToArray()),
    };

    /// <summary>A column of numbers of values, the first of which is none.</summary>
    public static FacetColumn Of(string[] values, int[] starts, List<int> numbers) => values.Length switch
    {
        <= byte.MaxValue + 1 => new Column<byte>(values, starts, [.. numbers.Select(n => (byte)n)]),
        <= ushort.MaxValue + 1 => new Column<ushort>(values, starts, [.. numbers.Select(n => (ushort)n)]),
        _ => new Column<int>(values, starts, [.. numbers]),
    };

    private sealed class Column<T>(string[] values, int[] starts, T[] numbers) : FacetColumn(values)
        where T : struct, IBinaryInteger<T>
    {
        public override int[] Starts => starts;

        public override ReadOnlySpan<byte> Packed => MemoryMarshal.AsBytes(numbers.AsSpan());

        public override void Count(ReadOnlySpan<int> documents, int[] counts)
        {
            if (starts.Length is 0)
            {
                foreach (var document in documents)
                {
                    counts[int.CreateTruncating(numbers[document])]++;
                }

                return;
            }

            foreach (var document in documents)
            {
                for (var i = starts[document]; i < starts[document + 1]; i++)
                {
                    counts[int.CreateTruncating(numbers[i])]++;
                }
            }
        }

        public override void Check(ReadOnlySpan<int> documents, ulong[] byValue, Span<ulong> failed)
        {
            if (starts.Length is 0)
            {
                for (var d = 0; d < documents.Length; d++)
                {
                    failed[d] |= byValue[int.CreateTruncating(numbers[documents[d]])];
                }

                return;
            }

            for (var d = 0; d < documents.Length; d++)
            {
                var common = ulong.MaxValue;
                for (var i = starts[documents[d]]; i < starts[documents[d] + 1]; i++)
                {
                    common &= byValue[int.CreateTruncating(numbers[i])];
                }

                failed[d] |= common;
            }
        }

        public override IReadOnlyList<string> ValuesOf(int document)
        {
            var (from, to) = RangeOf(document);
            return [.. numbers[from..to].Select(n => int.CreateTruncating(n)).Where(n => n > 0).Select(n => Values[n])];
        }

        public override string FirstOf(int document) =>
            Values[int.CreateTruncating(numbers[starts.Length is 0 ? document : starts[document]])];

        public override void Note(int document, bool[] used)
        {
            var (from, to) = RangeOf(document);
            for (var i = from; i < to; i++)
            {
                used[int.CreateTruncating(numbers[i])] = true;
            }
        }

        public override void Add(int document, int[] places, List<int> to)
        {
            var (first, end) = RangeOf(document);
            for (var i = first; i < end; i++)
            {
                to.Add(places[int.CreateTruncating(numbers[i])]);
            }
        }

        private (int First, int End) RangeOf(int document) =>
            starts.Length is 0 ? (document, document + 1) : (starts[document], starts[document + 1]);
    }
}
