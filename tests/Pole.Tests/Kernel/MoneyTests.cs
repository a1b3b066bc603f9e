using System.Globalization;

namespace Pole.Kernel;

public sealed class MoneyTests
{
    [Fact]
    public void Money_reads_as_people_write_it_in_each_language()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
        Assert.Equal("1\u202F234,56\u00A0€", Money.Euros(1234, 56).ToString());

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        Assert.Equal("€1,234.56", Money.Euros(1234, 56).ToString());
        Assert.Equal("1234.56", Money.Euros(1234, 56).ToInvariant());
    }

    [Theory]
    [InlineData(105, 50, 53)]
    [InlineData(104, 50, 52)]
    [InlineData(-105, 50, -53)]
    public void A_part_is_rounded_half_away_from_zero(long cents, int percent, long expected) =>
        Assert.Equal(expected, new Money(cents).Part(Rate.Percent(percent)).Cents);

    [Fact]
    public void An_amount_too_large_to_count_is_never_wrapped() =>
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));
}
