using Pole.Kernel;
using Pole.Platform.Content.Sheets;

namespace Pole.Features.Resources.CaseStudies;

/// <summary>About how much an initiative costs, as its sheet gives it: a year or the whole, with or without tax.</summary>
internal enum BudgetBand
{
    Under10k,
    From10k,
    From50k,
    From100k,
    From250k,
}

internal static class BudgetBands
{
    extension(BudgetBand band)
    {
        /// <summary>As written in addresses: <c>from50k</c>.</summary>
        public string Code => SheetShape.KeyOf(band.ToString());

        /// <summary>The least that a budget of this band costs.</summary>
        public Money Least => band switch
        {
            BudgetBand.Under10k => Money.Zero,
            BudgetBand.From10k => Money.Euros(10_000),
            BudgetBand.From50k => Money.Euros(50_000),
            BudgetBand.From100k => Money.Euros(100_000),
            BudgetBand.From250k => Money.Euros(250_000),
        };

        /// <summary>What budgets of this band stay under; null for the last.</summary>
        public Money? Under => band == BudgetBand.From250k ? null : (band + 1).Least;

        public static BudgetBand? Find(string code) =>
            Enum.GetValues<BudgetBand>().Select(band => (BudgetBand?)band).FirstOrDefault(band => band!.Value.Code == code);

        public static BudgetBand Of(Money amount) => Enum.GetValues<BudgetBand>().Last(band => band.Least <= amount);
    }

    extension(CaseStudy study)
    {
        /// <summary>The band of the total, or else of the funding plan; null when the sheet gives neither.</summary>
        public BudgetBand? BudgetBand => (study.Budget?.Total?.Amount ?? study.Funding?.Total) is { } amount ? BudgetBand.Of(amount) : null;
    }
}
