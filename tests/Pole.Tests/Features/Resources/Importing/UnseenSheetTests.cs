using Pole.Features.Resources.CaseStudies;
using Pole.Kernel;

namespace Pole.Features.Resources.Importing;

/// <summary>A sheet that comes in a form that was never seen: what can be read is read, and the rest is kept.</summary>
public sealed class UnseenSheetTests
{
    private static ImportedSheet Read(string text) => ReferenceSheets.Importer.Read(text);

    [Theory]
    [InlineData("OBJECTIFS GENERAUX")]
    [InlineData("Objectif généraux :")]
    [InlineData("## **Objectifs généreaux**")]
    [InlineData("Objectives")]
    public void A_heading_is_known_however_it_is_spelt(string heading) =>
        Assert.Equal(["Mutualiser la collecte."], Read($"{heading}\n\n- Mutualiser la collecte.\n").Resource.CaseStudy!.Objectives);

    [Fact]
    public void A_heading_that_moved_takes_what_follows_it() =>
        Assert.Equal(["Une lettre mensuelle"], Read("COMMUNICATION\n\n- Une lettre mensuelle\n\nCONTEXTE\n\nUn parc d’activités.\n").Resource.CaseStudy!.Communication);

    [Fact]
    public void A_sheet_with_headings_in_no_known_tongue_is_read_by_its_words()
    {
        var read = Read("""
            Ein Park teilt sich die Arbeit

            Zusammenhang

            Le parc d'activités de la Plaine réunit 40 entreprises qui ne se connaissaient pas ; une association les rencontre une à une, relève leurs flux et cherche ce qu'elles pourraient partager ou échanger dans les années à venir.

            Ziele

            Développer les échanges entre voisins

            Ablauf

            2019 : relevé des flux
            2020 : premiers ateliers

            Nécessite une présence régulière sur le terrain
            """);
        var study = read.Resource.CaseStudy!;

        Assert.Equal(SheetFormat.Other, study.Format);
        Assert.Equal("Ein Park teilt sich die Arbeit", read.Resource.Title);
        Assert.Contains("relève leurs flux", study.Context, StringComparison.Ordinal);
        Assert.Equal(["Développer les échanges entre voisins"], study.Objectives);
        Assert.Equal([PartialDate.Parse("2019"), PartialDate.Parse("2020")], study.Steps.Select(step => step.From!.Value));
        Assert.Equal(["Nécessite une présence régulière sur le terrain"], study.Difficulties);
        Assert.Equal(["Zusammenhang", "Ziele", "Ablauf"], read.Unplaced.Select(block => block.Text));
    }

    [Fact]
    public void Running_heads_page_numbers_and_words_broken_at_the_end_of_a_line_are_mended()
    {
        var page = string.Join('\n', Enumerable.Range(1, 3).Select(number => $"""
            Recueil des démarches du réseau – édition {number}

            {(number == 1 ? "CONTEXTE\n\nLes entreprises du parc cherchent depuis longtemps à partager leurs achats et leurs équi-\npements, sans savoir par où commencer." : "Suite du récit de la page, assez longue pour que la ligne soit pleine jusqu'au bout.")}




            Page {number} / 3




            """));

        var read = Read(page);

        Assert.Contains("leurs équipements, sans savoir", read.Resource.CaseStudy!.Context, StringComparison.Ordinal);
        Assert.DoesNotContain("édition", read.Resource.CaseStudy.Context, StringComparison.Ordinal);
        Assert.DoesNotContain("Page 2", read.Resource.CaseStudy.Context, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var read = Read("""
            OBJECTIFS                       PARTENAIRES
            - Partager les achats           - CCI du Tarn
            - Former les équipes            - ADEME
            - Réunir les voisins            - École des Mines
            - Trier mieux                   - Région Occitanie
            - Jeter moins                   - Métropole
            """);

        Assert.Equal(["Partager les achats", "Former les équipes", "Réunir les voisins", "Trier mieux", "Jeter moins"], read.Resource.CaseStudy!.Objectives);
        Assert.Contains(read.Resource.CaseStudy.Governance.Partners, partner => partner.Name == "ADEME");
    }

    [Fact]
    public void A_page_of_the_web_gives_its_words_and_none_of_its_code()
    {
        var read = Read("""
            <!doctype html><html><head><title>X</title><script>alert('non')</script></head><body><nav><a href="/">Accueil</a></nav>
            <h1>Une bourse aux matières</h1><h2>Objectifs</h2><ul><li>Partager les palettes</li><li>Jeter <b>moins</b></li></ul>
            <h2>Budget</h2><p>12&nbsp;500&nbsp;&euro; par an</p></body></html>
            """);

        Assert.Equal("Une bourse aux matières", read.Resource.Title);
        Assert.Equal(["Partager les palettes", "Jeter moins"], read.Resource.CaseStudy!.Objectives);
        Assert.Equal(Money.Euros(12_500), read.Resource.CaseStudy.Budget!.Total!.Amount);
        Assert.DoesNotContain(read.Lines, line => line.Text.Contains("alert", StringComparison.Ordinal) || line.Text.Contains("Accueil", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData(":::: **** (((( ---- \u0000 \uFFFD")]
    [InlineData("1\n2\n3\n4\n5")]
    public void Whatever_is_pasted_a_draft_comes_back(string text) => Assert.NotNull(Read(text).Resource.CaseStudy);

    [Theory]
    [InlineData("CHIFFRES CLÉS\n\nplus de 800 hectares", 800, "ha", nameof(FigureModifier.MoreThan))]
    [InlineData("CHIFFRES CLÉS\n\nprès de 1 200 salariés", 1200, "salariés", nameof(FigureModifier.Nearly))]
    [InlineData("CHIFFRES CLÉS\n\nune dizaine d'entreprises", 10, "entreprises", nameof(FigureModifier.About))]
    [InlineData("CHIFFRES CLÉS\n\n35,9\n\nKilotonnes par an de matière", 35.9, "kt/an", nameof(FigureModifier.Exactly))]
    public void A_number_keeps_its_unit_and_the_word_before_it(string text, double value, string unit, string modifier)
    {
        var figure = Assert.Single(Read(text).Resource.CaseStudy!.KeyFigures);

        Assert.Equal(((decimal)value, unit, modifier), (figure.Value, figure.Unit, figure.Modifier.ToString()));
    }

    [Theory]
    [InlineData("Date de lancement : fin 2014", "2014", "fin")]
    [InlineData("Date de lancement : novembre 2020", "2020-11", null)]
    [InlineData("Date de lancement : 3 mars 2021", "2021-03-03", null)]
    [InlineData("Date de lancement : mi-2021", "2021", "mi-")]
    public void A_date_is_as_precise_as_it_was_written(string text, string iso, string? qualifier) =>
        Assert.Equal(PartialDate.Parse(iso) with { Qualifier = qualifier }, Read(text).Resource.CaseStudy!.Started);
}
