using System.Globalization;
using Pole.Features.Billing.Vat;
using Pole.Kernel;
using Pole.Platform.Documents;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Billing.Invoices;

/// <summary>
/// The invoice as a sheet, in French: with the mentions of the Code de commerce (articles L441-9, L441-10, D441-5)
/// and of the CGI (annexe II, article 242 nonies A). It says only what the invoice keeps, so that it never changes.
/// </summary>
internal static class InvoiceSheet
{
    public static Sheet Write(Invoice invoice, AssociationSettings association) => new()
    {
        Title = $"Facture {invoice.Number}",
        Language = "fr",
        Author = invoice.Seller.Name,
        CreatedAt = invoice.IssuedAt,
        Foot = Foot(invoice.Seller, association),
        Blocks =
        [
            Head(invoice),
            new Heading(1, $"Facture {invoice.Number}"),
            new Paragraph(invoice.Subject) { Voice = Voice.Lead },
            new Rule(),
            .. association.IsDemo ? [DemoNotice()] : Array.Empty<Block>(),
            Parties(invoice),
            Lines(invoice),
            Totals(invoice),
            HowToPay(invoice, association),
            new Paragraph("Mentions") { Voice = Voice.Label },
            new Paragraph(string.Join(' ', Mentions(invoice))) { Voice = Voice.Small },
        ],
    };

    private static Columns Head(Invoice invoice) => new(
        new Part(0.55, RingMark.Draw(40, invoice.Seller.Name)),
        new Part(3.4, new Paragraph(new Prose(Words.Strong(invoice.Seller.Name), "\n", Words.Note(Address(invoice.Seller))))),
        new Part(3, new KeyValues(
        [
            new Pair("Émise le", Days.Say(invoice.IssuedOn, Days.Short)),
            new Pair("Échéance", Days.Say(invoice.DueOn, Days.Short)),
            .. invoice.OrderReference is { } order ? [new Pair("Votre commande", order)] : Array.Empty<Pair>(),
        ])));

    private static Notice DemoNotice() => new(
        "Démonstration",
        new Paragraph("Association, coordonnées bancaires et montants inventés : ne réglez pas cette facture."))
    {
        Ink = Ink.Warn,
    };

    private static Columns Parties(Invoice invoice) => new(
        new Part(1,
            new Paragraph("Facturé à") { Voice = Voice.Label },
            new Paragraph(new Prose(
                Words.Strong(invoice.Buyer.Name),
                $"\n{Address(invoice.Buyer)}\nSIRET {Siret.Parse(invoice.Buyer.Registration)}",
                invoice.Buyer.VatNumber.Length > 0 ? $"\nTVA {invoice.Buyer.VatNumber}" : ""))),
        new Part(1,
            new Paragraph("Date de la vente ou de la prestation") { Voice = Voice.Label },
            new Paragraph(Days.Say(invoice.DeliveredOn, Days.Short))));

    private static Table Lines(Invoice invoice) => new(
        [
            new Column("Désignation", 4.2), new Column("Quantité", 1, Align.End), new Column("Prix unitaire HT", 2, Align.End),
            new Column("TVA", 1.5, Align.End), new Column("Total HT", 1.5, Align.End),
        ],
        [.. invoice.Lines.OrderBy(l => l.Position).Select(Line)])
    {
        Summary = "Lignes de la facture avec la TVA de chacune",
    };

    private static Row Line(InvoiceLine line) => new(
        line.Detail is { } detail ? new Prose(line.Label, "\n", Words.Note(detail)) : line.Label,
        line.Quantity.ToString(CultureInfo.CurrentUICulture),
        line.UnitPrice.ToString(),
        line.VatRule.Short,
        line.Net.ToString());

    private static Columns Totals(Invoice invoice) => new(
        new Part(1.1, new KeyFigure("Net à payer", invoice.Total.ToString(), $"avant le {Days.Say(invoice.DueOn, Days.Short)}") { Ink = Ink.Primary }),
        new Part(1, new KeyValues(
        [
            new Pair("Total HT", invoice.Net.ToString()),
            .. invoice.Lines.GroupBy(l => (l.VatRule, l.VatRate)).OrderBy(g => g.Key.VatRule).Select(group => new Pair(
                $"{group.Key.VatRule.Label} sur {Money.Sum(group.Select(l => l.Net))}",
                Money.Sum(group.Select(l => l.Vat)).ToString())),
            new Pair("Net à payer", invoice.Total.ToString()) { Strong = true },
        ])
        {
            KeyShare = 0.62,
            Align = Align.End,
            Ruled = true,
        }));

    private static Notice HowToPay(Invoice invoice, AssociationSettings association) => new(
        "Pour régler par virement",
        new KeyValues(
        [
            new Pair("IBAN", association.IsDemo ? $"{association.Iban} (fictif)" : association.Iban),
            .. association.Bic.Length > 0 ? [new Pair("BIC", association.Bic)] : Array.Empty<Pair>(),
            new Pair("Référence à rappeler", new Prose(Words.Strong(CreditorReference.Spaced(invoice.PaymentReference)))),
        ])
        {
            KeyShare = 0.3,
        })
    {
        Ink = Ink.Primary,
    };

    private static IEnumerable<string> Mentions(Invoice invoice) =>
    [
        .. invoice.Lines.Select(l => l.VatRule).Distinct().Order().Select(rule => rule.Mention).OfType<string>(),
        $"Règlement au plus tard le {Days.Say(invoice.DueOn, Days.Short)}. Aucun escompte n’est accordé pour un paiement anticipé.",
        "Tout retard de paiement entraîne de plein droit des pénalités au taux de trois fois l’intérêt légal et, entre professionnels, "
            + "une indemnité forfaitaire de 40 € pour frais de recouvrement (articles L441-10 et D441-5 du code de commerce).",
    ];

    private static string Foot(Party seller, AssociationSettings association) => string.Join(
        " · ",
        new[]
        {
            $"{seller.Name}, association loi 1901",
            $"{seller.Street}, {seller.PostalCode} {seller.Town}",
            $"SIREN {Siren.Parse(seller.Registration)}",
            seller.VatNumber.Length > 0 ? $"TVA {seller.VatNumber}" : "",
            association.TrainingNumber.Length > 0
                ? $"déclaration d’activité de formation n° {association.TrainingNumber}, qui ne vaut pas agrément de l’État"
                : "",
        }.Where(part => part.Length > 0));

    private static string Address(Party party) => $"{party.Street}\n{party.PostalCode} {party.Town}";
}
