using Pole.Kernel;

namespace Pole.Features.Organisations;

/// <summary>The size of an enterprise. A tariff's "PME" means <see cref="Pe"/> or <see cref="Me"/>.</summary>
internal enum SizeClass
{
    Tpe,
    Pe,
    Me,
    Ge,
}

internal static class SizeClasses
{
    extension(SizeClass size)
    {
        public string Label => size switch
        {
            SizeClass.Tpe => "TPE",
            SizeClass.Pe => "PE",
            SizeClass.Me => "ME",
            SizeClass.Ge => "ETI ou GE",
        };

        /// <summary>What the class means, in figures.</summary>
        public string Meaning => size switch
        {
            SizeClass.Tpe => "moins de 10 personnes et 2 M€ au plus",
            SizeClass.Pe => "moins de 50 personnes et 10 M€ au plus",
            SizeClass.Me => "moins de 250 personnes et 50 M€ au plus",
            SizeClass.Ge => "au-delà",
        };
    }

    /// <summary>
    /// The class by headcount and yearly turnover (Commission Recommendation 2003/361/EC, annex, article 2;
    /// balance-sheet totals are not asked for). An unknown turnover leaves the headcount to decide.
    /// </summary>
    public static SizeClass Of(int headcount, Money? turnover) => (headcount, turnover?.Cents ?? 0) switch
    {
        ( < 10, <= 2_000_000_00) => SizeClass.Tpe,
        ( < 50, <= 10_000_000_00) => SizeClass.Pe,
        ( < 250, <= 50_000_000_00) => SizeClass.Me,
        _ => SizeClass.Ge,
    };
}
