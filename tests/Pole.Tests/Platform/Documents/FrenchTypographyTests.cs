namespace Pole.Platform.Documents;

public sealed class FrenchTypographyTests
{
    [Theory]
    [InlineData("Qui ? Vous !", "Qui\u202F? Vous\u202F!")]
    [InlineData("Total : 20 %", "Total\u00A0: 20\u00A0%")]
    [InlineData("« Premier pas »", "«\u00A0Premier pas\u00A0»")]
    [InlineData("l'analyse d'aujourd'hui", "l’analyse d’aujourd’hui")]
    [InlineData("Et puis...", "Et puis…")]
    public void Spaces_and_marks_are_those_of_French(string written, string set) =>
        Assert.Equal(set, FrenchTypography.Mend(written));

    [Theory]
    [InlineData("https://pole.example/a?b=1;c")]
    [InlineData("09:30")]
    [InlineData("F-2026-0042")]
    [InlineData("6' 2\"")]
    public void Addresses_hours_and_references_stay_as_they_were_written(string written) =>
        Assert.Equal(written, FrenchTypography.Mend(written));
}
