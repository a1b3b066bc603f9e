namespace Pole.Features.Billing.Invoices;

public sealed class CreditorReferenceTests
{
    [Fact]
    public void The_check_digits_are_those_of_ISO_11649()
    {
        // The example of the standard: RF18 5390 0754 7034.
        Assert.Equal("RF18539007547034", CreditorReference.Of("539007547034"));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("VIR SEPA {0} ATELIER DES ESSAIS")]
    [InlineData("facture F-2026-0042 du 02/03/2026")]
    [InlineData("règlement f 2026 0042")]
    [InlineData("F20260042")]
    public void A_payers_words_are_read_however_they_wrote_the_number(string words)
    {
        var reference = CreditorReference.Of("F-2026-0042");

        Assert.Contains("F-2026-0042", CreditorReference.NumbersIn(string.Format(System.Globalization.CultureInfo.InvariantCulture, words, reference)));
        Assert.Contains("F-2026-0042", CreditorReference.NumbersIn(CreditorReference.Spaced(reference)));
    }

    [Fact]
    public void A_reference_with_a_wrong_digit_means_nothing()
    {
        var reference = CreditorReference.Of("F-2026-0042");

        Assert.Empty(CreditorReference.NumbersIn(reference.Replace("0042", "0043", StringComparison.Ordinal)));
        Assert.Empty(CreditorReference.NumbersIn("merci pour tout, 2026"));
    }
}
