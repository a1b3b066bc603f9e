using Pole.Kernel;

namespace Pole.Features.Billing.Vat;

/// <summary>How value-added tax falls on one line.</summary>
internal enum VatRule
{
    /// <summary>Vocational training by a body that holds the certificate of its administration.</summary>
    TrainingExempt,

    /// <summary>Advice, diagnosis, workshops: the standard rate.</summary>
    Standard,

    /// <summary>Dues: they buy nothing, and the tax does not know them.</summary>
    OutOfScope,
}

/// <summary>The rates and compulsory words of French law; amounts are tax-exclusive.</summary>
internal static class VatRules
{
    extension(VatRule rule)
    {
        /// <summary>Code général des impôts, article 278 for the standard rate.</summary>
        public Rate Rate => rule switch
        {
            VatRule.TrainingExempt => Rate.Zero,
            VatRule.Standard => Rate.Percent(20),
            VatRule.OutOfScope => Rate.Zero,
        };

        public string Label => rule switch
        {
            VatRule.TrainingExempt => "Exonéré de TVA",
            VatRule.Standard => "TVA 20 %",
            VatRule.OutOfScope => "Hors champ de la TVA",
        };

        /// <summary>For the narrow column of a table.</summary>
        public string Short => rule switch
        {
            VatRule.TrainingExempt => "exonéré",
            VatRule.Standard => "20 %",
            VatRule.OutOfScope => "hors champ",
        };

        /// <summary>
        /// The mention that an invoice must carry when it bears no tax (CGI, annexe II, article 242 nonies A, I, 12°):
        /// for training, CGI article 261, 4, 4°, a; for dues without a direct counterpart, BOI-TVA-CHAMP-10-10-10.
        /// </summary>
        public string? Mention => rule switch
        {
            VatRule.TrainingExempt => "Formation professionnelle continue exonérée de TVA : article 261, 4, 4°, a du code général des impôts.",
            VatRule.Standard => null,
            VatRule.OutOfScope => "Cotisation sans contrepartie directe, hors du champ d’application de la TVA (articles 256 et 256 A du code général des impôts).",
        };
    }
}
