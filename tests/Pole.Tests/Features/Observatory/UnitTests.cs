using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

public sealed class UnitTests
{
    [Theory]
    [InlineData(Language.French, 0, "action")]
    [InlineData(Language.French, 1, "action")]
    [InlineData(Language.French, 1.5, "action")]
    [InlineData(Language.French, 2, "actions")]
    [InlineData(Language.English, 0, "actions")]
    [InlineData(Language.English, 1, "action")]
    [InlineData(Language.English, 1.5, "actions")]
    internal void A_unit_agrees_with_its_number_as_the_language_has_it(Language language, double number, string unit)
    {
        var sheet = new IndicatorSheet
        {
            Title = "",
            Summary = "",
            Code = "",
            Measure = "",
            Source = "",
            Version = "",
            Unit = "actions",
            UnitOfOne = "action",
        };

        Assert.Equal(unit, sheet.UnitAfter((decimal)number, language));
    }
}
