namespace Pole.Platform.Documents.Pdf;

/// <summary>A realistic invoice, written with the blocks that every sheet has.</summary>
internal static class SampleInvoice
{
    public static Sheet Write(int lines = 4) => new()
    {
        Title = "Facture F-2026-0042",
        Language = "fr",
        Author = "Pôle éco-conception",
        CreatedAt = new DateTimeOffset(2026, 11, 16, 9, 30, 0, TimeSpan.FromHours(1)),
        Foot = "Pôle éco-conception, association loi 1901 · SIREN 732 829 320 · TVA FR44 732829320 · déclaration d'activité de formation no 82 42 01234 42, qui ne vaut pas agrément de l'État",
        Blocks =
        [
            new Columns(
                new Part(0.55, RingMark.Draw(40, "Pôle éco-conception")),
                new Part(3.4,
                    new Paragraph(new Prose(Words.Strong("Pôle éco-conception"), "\n", Words.Note("12 rue des Ateliers\n42000 Saint-Étienne")))),
                new Part(3,
                    new KeyValues(
                        new Pair("Émise le", "16 novembre 2026"),
                        new Pair("Échéance", "16 décembre 2026"),
                        new Pair("Commande", "BC-77-2026")))),
            new Gap(10),
            new Heading(1, "Facture F-2026-0042"),
            new Paragraph("Premier pas vers l'éco-conception : un diagnostic, une formation, un atelier.") { Voice = Voice.Lead },
            new Rule(),
            new Columns(
                new Part(1,
                    new Paragraph("Facturé à") { Voice = Voice.Label },
                    new Paragraph(new Prose(Words.Strong("Établissements Cœur & Façade SAS"), "\n8 quai de l'Œuvre\n69007 Lyon\nSIREN 404 833 048 · TVA FR83 404833048"))),
                new Part(1,
                    new Paragraph("Prestation livrée à") { Voice = Voice.Label },
                    new Paragraph("Atelier de Villeurbanne\n3 allée du Bocage\n69100 Villeurbanne\ndu 2 au 6 novembre 2026"))),
            new Table(
                [
                    new Column("Prestation", 5), new Column("Quantité", 1, Align.End), new Column("Prix HT", 1.4, Align.End),
                    new Column("TVA", 1, Align.End), new Column("Total HT", 1.5, Align.End),
                ],
                [.. Enumerable.Range(0, lines).Select(Line)]) { Summary = "Lignes de la facture avec la TVA de chacune" },
            new Columns(
                new Part(1.1,
                    new KeyFigure("Net à payer", "3\u202F466,00\u00A0€", "TVA comprise, avant le 16 décembre 2026") { Ink = Ink.Primary }),
                new Part(1,
                    new KeyValues(
                        new Pair("Total HT", "3\u202F530,00\u00A0€"),
                        new Pair("Prise en charge par la Région", "−440,00\u00A0€"),
                        new Pair("TVA 20 % sur 1 880,00 €", "376,00\u00A0€"),
                        new Pair("TVA 0 % (formation exonérée)", "0,00\u00A0€"),
                        new Pair("Net à payer", "3\u202F466,00\u00A0€") { Strong = true }) { KeyShare = 0.62, Align = Align.End, Ruled = true })),
            new Notice(
                "Pour régler par virement",
                new KeyValues(
                    new Pair("IBAN", "FR76 3000 6000 0112 3456 7890 189"),
                    new Pair("BIC", "AGRIFRPP"),
                    new Pair("Référence à rappeler", new Prose(Words.Strong("F-2026-0042"), ", sans quoi le rapprochement prend quelques jours"))) { KeyShare = 0.3 },
                new Paragraph(new Prose("Vous préférez la carte ? ", Words.To(new Uri("https://pole.example/espace/factures/F-2026-0042"), "Payez en ligne"), "."))) { Ink = Ink.Primary },
            new Heading(3, "Mentions"),
            new Paragraph(
                "Formation exonérée de TVA, article 261, 4, 4o, a du CGI. Aucun escompte n'est accordé pour un paiement anticipé. "
                + "Tout retard donne lieu à des pénalités au taux de trois fois l'intérêt légal et à une indemnité forfaitaire de 40 € pour frais de recouvrement "
                + "(articles L441-10 et D441-5 du code de commerce).") { Voice = Voice.Small },
        ],
    };

    private static Row Line(int index) => (index % 4) switch
    {
        0 => new(new Prose("Diagnostic « Premier pas »", "\n", Words.Note("Deux jours sur site, empreinte en kg CO₂e ; restitution")), "1", "1\u202F500,00\u00A0€", "20 %", "1\u202F500,00\u00A0€"),
        1 => new(new Prose("Formation à l'analyse du cycle de vie", "\n", Words.Note("Trois personnes, 4 et 5 novembre 2026")), "3", "550,00\u00A0€", "exonérée", "1\u202F650,00\u00A0€"),
        2 => new(new Prose("Atelier d'idées", "\n", Words.Note("Une demi-journée — 12 participants")), "1", "480,00\u00A0€", "20 %", "480,00\u00A0€"),
        _ => new(new Prose("Remise d'adhérent", "\n", Words.Note("20 % de l'atelier, adhésion valable au 5 novembre 2026")), "1", "−100,00\u00A0€", "20 %", "−100,00\u00A0€"),
    };
}
