using Pole.Features.Resources;
using Pole.Platform.Content.Sheets;
using Pole.Platform.Content.Yaml;

namespace Pole.Platform.Content;

public sealed class SheetWriterTests
{
    public static TheoryData<string> Slugs => [.. WrittenResources.All.Select(item => item.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void What_is_written_is_read_again_as_the_same_record(string slug)
    {
        var record = WrittenResources.Named(slug);
        var yaml = string.Join('\n', SheetWriter.MapOf(record).Fields.Select(field => $"{field.Key}: {YamlWriter.Flow(field.Value)}"));

        var binder = new SheetBinder("essai.md");
        var read = binder.Bind(typeof(Resource), (YamlMap)YamlReader.Read(yaml), []);

        Assert.Empty(binder.Faults);
        Assert.Equivalent(record, read, strict: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("a: b # c")]
    [InlineData("\"guillemets\" et \\ barre")]
    [InlineData("une ligne\net une autre")]
    [InlineData("- tiret, {accolade} [crochet] *étoile &ancre !étiquette")]
    [InlineData("007")]
    public void Any_words_come_back_as_they_were(string words) =>
        Assert.Equal(words, ((YamlText)((YamlMap)YamlReader.Read($"clef: {YamlWriter.Scalar(words)}")).Find("clef")!.Value).Text);
}
