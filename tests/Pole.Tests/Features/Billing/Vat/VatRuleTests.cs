using Pole.Kernel;

namespace Pole.Features.Billing.Vat;

public sealed class VatRuleTests
{
    [Fact]
    public void A_line_without_tax_names_the_article_that_frees_it()
    {
        Assert.Contains("261, 4, 4°, a", VatRule.TrainingExempt.Mention);
        Assert.Contains("256", VatRule.OutOfScope.Mention);
        Assert.Null(VatRule.Standard.Mention);
        Assert.Equal([Rate.Zero, Rate.Percent(20), Rate.Zero], Enum.GetValues<VatRule>().Select(rule => rule.Rate));
    }
}
