namespace Pole.Kernel;

public sealed class SiretTests
{
    [Theory]
    [InlineData("732 829 320", true)]
    [InlineData("732829321", false)]
    [InlineData("000000000", false)]
    [InlineData("73282932", false)]
    [InlineData("73282932O", false)]
    [InlineData(null, false)]
    public void A_siren_has_nine_digits_that_close_the_luhn_sum(string? text, bool valid) =>
        Assert.Equal(valid, Siren.TryParse(text, out _));

    [Theory]
    [InlineData("732 829 320 00074", true)]
    [InlineData("73282932000075", false)]
    [InlineData("35600000000048", true)]
    [InlineData("35600000009075", true)]
    [InlineData("35600000009076", false)]
    [InlineData("7328293200007", false)]
    public void A_siret_closes_the_luhn_sum_and_the_post_office_its_own(string text, bool valid) =>
        Assert.Equal(valid, Siret.TryParse(text, out _));
}
