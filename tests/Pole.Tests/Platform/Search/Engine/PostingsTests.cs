using Pole.Platform.Search.Queries;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Engine;

/// <summary>What is packed comes out as it went in, from the first document to the last and wherever one jumps.</summary>
public sealed class PostingsTests
{
    private readonly Random _random = new(3);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 5_000)]
    [InlineData(127, 3)]
    [InlineData(128, 1)]
    [InlineData(129, 40)]
    [InlineData(5_000, 1)]
    [InlineData(5_000, 700)]
    public void A_term_is_read_as_it_was_written(int count, int gap)
    {
        var postings = Random(count, gap);
        var segment = SegmentOf(Random(3, 2), postings, Random(200, 9));
        var cursor = new TermCursor(segment, 1, []);

        Assert.Equal(count, segment.Postings.CountOf(1));
        foreach (var (document, weight, positions) in postings)
        {
            Assert.Equal(document, cursor.Advance(cursor.Document + 1));
            Assert.Equal(weight, cursor.Weight);
            Assert.Equal(positions, cursor.Positions.ToArray());
            Assert.Equal(positions, cursor.Positions.ToArray());
        }

        Assert.Equal(Cursor.End, cursor.Advance(cursor.Document + 1));
    }

    [Fact]
    public void Whoever_jumps_lands_where_walking_would()
    {
        var postings = Random(5_000, 20);
        var segment = SegmentOf(postings);
        for (var turn = 0; turn < 200; turn++)
        {
            var cursor = new TermCursor(segment, 0, []);
            var stride = 1 << _random.Next(1, 16);
            for (var target = _random.Next(stride); cursor.Document is not Cursor.End; target = Math.Max(target, cursor.Document) + _random.Next(stride))
            {
                var expected = Array.Find(postings, p => p.Document >= target);
                if (expected.Positions is null)
                {
                    Assert.Equal(Cursor.End, cursor.Advance(target));
                    break;
                }

                Assert.Equal(expected.Document, cursor.Advance(target));
                Assert.Equal((expected.Weight, expected.Positions[^1]), (cursor.Weight, cursor.Positions[^1]));
            }
        }
    }

    [Fact]
    public void A_batch_holds_what_two_terms_share()
    {
        var (left, right) = (Random(900, 5), Random(2_000, 3));
        var segment = SegmentOf(left, right);
        var (driver, follower) = (new TermCursor(segment, 0, new double[256]), new TermCursor(segment, 1, new double[256]));
        var (batch, met) = (new Batch(2), new List<int>());
        for (driver.Fill(batch, 0); batch.Count > 0; batch.Clear(), driver.Fill(batch, 0))
        {
            follower.Keep(batch, 1);
            driver.Rate(batch, 0);
            met.AddRange(batch.Current);
        }

        Assert.NotEmpty(met);
        Assert.Equal(left.Select(p => p.Document).Intersect(right.Select(p => p.Document)), met);
    }

    private (int Document, int Weight, ushort[] Positions)[] Random(int count, int gap)
    {
        var document = -1;
        return [.. Enumerable.Range(0, count).Select(_ => (document += 1 + _random.Next(gap), _random.Next(1, 256), Positions()))];
    }

    private ushort[] Positions() =>
        [.. Enumerable.Range(0, 1 + _random.Next(6)).Select(_ => (ushort)_random.Next(1 << _random.Next(4, 17))).Distinct().Order()];

    private static Segment SegmentOf(params (int Document, int Weight, ushort[] Positions)[][] terms)
    {
        var writer = new PostingsWriter();
        foreach (var postings in terms)
        {
            Array.ForEach(postings, p => writer.Add(p.Document, p.Weight, p.Positions));
            writer.EndTerm();
        }

        var documents = terms.Max(t => t[^1].Document) + 1;
        return new Segment
        {
            Language = "fr",
            Texts = new MemoryTexts(),
            Places = [],
            Keys = TextColumn.Of([]),
            Urls = TextColumn.Of([]),
            Titles = TextColumn.Of([]),
            Fingerprints = [],
            Terms = [],
            Postings = writer.Finish(),
            Words = new([], [0], []),
            Lengths = new byte[documents],
            TitleLengths = [],
            Audiences = [],
            Days = [],
            TitleRanks = [],
            Facets = new Dictionary<string, FacetColumn>(StringComparer.Ordinal),
        };
    }
}
