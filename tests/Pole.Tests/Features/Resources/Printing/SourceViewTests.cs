using Pole.App;

namespace Pole.Features.Resources.Printing;

/// <summary>The forms of the sources keep their titles, in their order, as another view of a case study.</summary>
public sealed class SourceViewTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("entrepreneurs-des-sorgues", "Description de la démarche|Carte d’identité de l’acteur et de son territoire|Objectifs généraux|Le + de la démarche|Chiffres clés|Synergies|Étapes de mise en œuvre|Moyens humains et financiers|Gouvernance|Méthodologie d’animation et communication", "Soutien financier|Moyen de pérennisation de la démarche|Pilotage stratégique de la démarche|Intégration avec les politiques publiques locales")]
    [InlineData("rencontres-industriels-canton", "Contexte|Objectifs et résultats|Mise en œuvre|Valorisation", "Objectifs généraux|Résultats quantitatifs|Flux matières|Résultats qualitatifs|Planning|Moyens humains|Facteurs de réussite|Difficultés rencontrées|Recommandations éventuelles")]
    [InlineData("bourse-inter-entreprises-albigeois", "Contexte|Objectifs et résultats|Mise en œuvre|Valorisation", "Planning|Moyens financiers|Difficultés rencontrées")]
    [InlineData("entrez-dans-la-boucle-genevois-francais", "Détails du projet|Description|Investissement en temps et partage d’information|Chiffres-clefs|Historique et perspectives de l’initiative|Facteurs d’accélération et freins|Mise en œuvre", "Structure porteuse|Freins|Facteur de bon fonctionnement|Moyens techniques et méthodologies")]
    public async Task The_titles_of_the_source_stand_in_its_order(string slug, string titles, string labels)
    {
        var page = await app.Visit().OpenAsync($"/ressources/{slug}?vue=fiche");

        var shown = page.Page.QuerySelectorAll("article.sheet h2").Select(h => h.TextContent).ToList();
        Assert.Equal(titles.Split('|'), shown.Where(titles.Split('|').Contains));
        var below = page.Page.QuerySelectorAll("article.sheet h3").Select(h => h.TextContent).ToList();
        Assert.Equal(labels.Split('|'), below.Where(labels.Split('|').Contains));
        Assert.Null(page.Page.QuerySelector("article.sheet h2 + h4, article.sheet h2 + h2"));
    }

    [Fact]
    public async Task It_says_the_same_figures_and_shows_the_unexplained_part()
    {
        var words = WrittenResources.PlainSpaces((await app.Visit().OpenAsync("/ressources/entrepreneurs-des-sorgues?vue=fiche")).Words);

        Assert.Contains("185 000 €", words);
        Assert.Contains("Part non expliquée", words);
        Assert.Contains("64 873 €", words);
    }

    [Fact]
    public async Task Plain_links_lead_there_and_back_and_the_common_view_is_the_one_to_find()
    {
        var common = await app.Visit().OpenAsync("/ressources/bois-de-grasse");
        var source = await app.Visit().OpenAsync("/ressources/bois-de-grasse?vue=fiche");

        Assert.NotNull(common.Page.QuerySelector("a[href='/ressources/bois-de-grasse?vue=fiche']"));
        Assert.NotNull(common.Page.QuerySelector("#identite"));
        Assert.NotNull(source.Page.QuerySelector("main a[href='/ressources/bois-de-grasse']"));
        Assert.NotNull(source.Page.QuerySelector("meta[name=robots][content*=noindex]"));
    }

    [Theory]
    [InlineData("/ressources/bois-de-grasse?vue=autre", true)]
    [InlineData("/ressources/lire-une-acv?vue=fiche", false)]
    public async Task Any_other_view_is_the_common_one(string address, bool isStudy)
    {
        var page = await app.Visit().OpenAsync(address);

        Assert.Equal(isStudy, page.Page.QuerySelector("#identite") is not null);
        Assert.DoesNotContain("Comme dans la source", page.Words);
    }
}
