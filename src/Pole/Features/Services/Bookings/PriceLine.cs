using Pole.Kernel;

namespace Pole.Features.Services.Bookings;

/// <summary>The steps of a price, in their order.</summary>
internal enum PriceStep
{
    ListPrice,
    MemberDiscount,
    CoFinancing,
    Net,
    Vat,
    Total,
}

internal static class PriceSteps
{
    extension(PriceStep step)
    {
        /// <summary>Whether the line sums those above rather than adding to them.</summary>
        public bool IsSum => step is PriceStep.Net or PriceStep.Total;

        /// <summary>How the line is set in the table of the price.</summary>
        public string Look => step switch
        {
            PriceStep.ListPrice or PriceStep.Vat => "",
            PriceStep.MemberDiscount or PriceStep.CoFinancing => "minus",
            PriceStep.Net => "subtotal",
            PriceStep.Total => "total",
        };
    }
}

/// <summary>One line of a price: what, why, how much. The lines that are no sums add up to the total, to the cent (R4).</summary>
internal sealed record PriceLine(PriceStep Step, string Label, string Reason, Money Amount);
