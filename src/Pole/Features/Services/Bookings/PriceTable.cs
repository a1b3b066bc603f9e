using Pole.Features.Billing.Vat;
using Pole.Features.Organisations;
using Pole.Features.Services.Catalogue;
using Pole.Kernel;
using Pole.Platform.Web;

namespace Pole.Features.Services.Bookings;

/// <summary>Says a price line by line, each with its reason, in the language of the request.</summary>
internal sealed class PriceTable(ServiceCatalogue catalogue, Texts texts)
{
    public IReadOnlyList<PriceLine> Lines(Quotation quotation)
    {
        var terms = quotation.Terms;
        var lines = new List<PriceLine>
        {
            new(PriceStep.ListPrice, texts["Prix de la prestation"], ListReason(terms), quotation.ListPrice),
        };
        if (!terms.MemberDiscount.Equals(Rate.Zero) && !quotation.ListPrice.IsZero)
        {
            lines.Add(new(PriceStep.MemberDiscount, texts["Remise d’adhérent"], DiscountReason(terms), -quotation.Discount));
        }

        if (terms.CoFinancing is not null && !quotation.Price.IsZero)
        {
            lines.Add(new(PriceStep.CoFinancing, texts["Cofinancement"], ClaimReason(quotation), -quotation.Claim));
        }

        lines.Add(new(PriceStep.Net, texts["Net à payer hors taxe"], "", quotation.Net));
        lines.Add(new(PriceStep.Vat, texts[terms.Vat.Label], terms.Vat.Mention is { } mention ? texts[mention] : "", quotation.Vat));
        lines.Add(new(PriceStep.Total, texts["Total à payer"], "", quotation.Total));
        return lines;
    }

    /// <summary>How many, of what size, at which tariff.</summary>
    public string ListReason(QuotationTerms terms)
    {
        var quantity = terms.Unit switch
        {
            PriceUnit.Participant when terms.Quantity == 1 => texts["1 place à {0}", terms.UnitPrice],
            PriceUnit.Participant => texts["{0} places à {1}", terms.Quantity, terms.UnitPrice],
            PriceUnit.Company => texts["{0} pour l’organisme", terms.UnitPrice],
        };
        return terms.Region is null
            ? texts["{0}, tarif {1}", quantity, texts[terms.Size.Label]]
            : texts["{0}, tarif {1}, {2}", quantity, texts[terms.Size.Label], catalogue.RegionName(terms.Region)!];
    }

    public string DiscountReason(QuotationTerms terms) => terms.HasBenefits
        ? texts["{0}. {1}", terms.MemberDiscount, terms.Benefits.Now]
        : texts["Aucune remise. {0}", terms.Benefits.Now];

    public string ClaimReason(Quotation quotation)
    {
        var (terms, rule) = (quotation.Terms, quotation.Terms.CoFinancing!);
        var source = texts["{0}, convention {1}", rule.Funder, rule.Convention].Value;
        if (!rule.Helps(terms.Size, terms.DeliveredOn))
        {
            return texts["{0} : ne s’applique pas à cette taille d’organisme ou à cette date", source];
        }

        if (rule.Ceiling is not { } ceiling)
        {
            return texts["{0} : {1}", source, rule.Rate];
        }

        return terms.AlreadyGranted.IsZero
            ? texts["{0} : {1}, plafonné à {2} par organisme", source, rule.Rate, ceiling]
            : texts["{0} : {1}, plafonné à {2} par organisme, dont {3} déjà accordés", source, rule.Rate, ceiling, terms.AlreadyGranted];
    }
}
