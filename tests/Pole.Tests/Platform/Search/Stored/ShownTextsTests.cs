using System.Buffers;
using System.Text;

namespace Pole.Platform.Search.Stored;

public sealed class ShownTextsTests
{
    private readonly ShownTexts _shown = new();

    [Fact]
    public void What_was_shown_is_found_again_by_its_place_alone()
    {
        _shown.Add(0, Decoded("Une palette."));
        _shown.Add(1_200, Decoded("Un gobelet."));

        Assert.Equal("Une palette.", Body(_shown.Find(0)!));
        Assert.Equal("Un gobelet.", Body(_shown.Find(1_200)!));
        Assert.Null(_shown.Find(1));
    }

    [Fact]
    public void Of_very_many_no_more_than_its_share_of_memory_is_held()
    {
        var text = new string('a', 20_000);
        for (var start = 0L; start < 1_000; start++)
        {
            _shown.Add(start * 20_016, Decoded(text));
        }

        var held = Enumerable.Range(0, 1_000).Sum(i => _shown.Find(i * 20_016L)?.Length ?? 0);
        Assert.InRange(held, 1, 5 << 20);
    }

    [Fact]
    public void Of_a_long_guide_the_beginning_is_held_cut_between_characters()
    {
        var decoded = Decoded(string.Concat(Enumerable.Repeat("aé", 10_000)));

        Assert.True(decoded.Body.GoesOn);
        Assert.InRange(decoded.Length, 13_000, 13_334);
        Assert.DoesNotContain('\uFFFD', Body(decoded));
    }

    private static string Body(DecodedTexts texts) => texts[texts.Body].ToString();

    private static DecodedTexts Decoded(string body)
    {
        var bytes = new ArrayBufferWriter<byte>(Encoding.UTF8.GetMaxByteCount(body.Length) + 64);
        StoredText.Write(bytes, new DocumentTexts("", "", "", body, ""));
        return new(new StoredText(bytes.WrittenSpan));
    }
}
