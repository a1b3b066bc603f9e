using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Content;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Services.Catalogue;

public sealed class CatalogueTests : IDisposable
{
    private readonly PoleApp app = new();

    private ContentStore Content => app.Services.GetRequiredService<ContentStore>();

    public void Dispose() => app.Dispose();

    [Fact]
    public void Every_service_of_the_content_is_read_without_a_fault()
    {
        Assert.DoesNotContain(Content.Faults, f => f.File.StartsWith("services/", StringComparison.Ordinal));
        Assert.True(Content.Current.All<ServiceSheet>(Language.French).Count >= 10);
        Assert.DoesNotContain(Content.Current.All<ServiceSheet>(Language.English), s => s.IsUntranslated);
    }

    [Fact]
    public async Task The_catalogue_shows_both_levels_with_prices_and_next_dates()
    {
        await app.SessionAsync();

        var page = await app.Visit().OpenAsync("/services");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Premier niveau", page.Words);
        Assert.Contains("Niveau avancé", page.Words);
        Assert.Contains("Initiation à l’ACV", page.Words);
        Assert.Contains("dès 380,00 € HT", page.Words);
        Assert.Contains("Prochaine session : 14 avril 2026", page.Words);
        Assert.Contains("Gratuit", page.Words);
    }

    [Theory]
    [InlineData("niveau=advanced", "Atelier de filière", "La matinée cycle de vie")]
    [InlineData("type=training", "Initiation à l’ACV", "Bourse inter-entreprises")]
    [InlineData("secteur=ceramics", "Atelier de filière", "Bourse inter-entreprises")]
    [InlineData("region=53", "Premier diagnostic", "Initiation à l’ACV")]
    public async Task A_choice_narrows_the_catalogue_by_a_link(string query, string kept, string left)
    {
        var page = await app.Visit().OpenAsync($"/services?{query}");

        var titles = page.Page.QuerySelectorAll(".card h3").Select(h => h.TextContent).ToList();
        Assert.Contains(titles, t => t.Contains(kept));
        Assert.DoesNotContain(titles, t => t.Contains(left));
        Assert.NotEmpty(page.Page.QuerySelectorAll(".chip.remove"));
    }

    [Fact]
    public void English_readers_see_no_French_title_of_a_regional_variant()
    {
        foreach (var service in Content.Current.All<ServiceSheet>(Language.English))
        {
            var french = Content.Current.Find<ServiceSheet>(service.Slug, Language.French)!;
            foreach (var variant in french.Sheet.Variants)
            {
                var (said, original) = (ServiceCatalogue.OfferOf(service, variant.Region).Title, ServiceCatalogue.OfferOf(french, variant.Region).Title);
                Assert.True(said != original || service.Sheet.Title == original, said);
                Assert.Equal(variant.Title is not null, variant.EnglishTitle is not null);
            }
        }
    }

    [Fact]
    public async Task A_choice_that_means_nothing_is_no_choice()
    {
        var all = await app.Visit().OpenAsync("/services");
        var odd = await app.Visit().OpenAsync("/services?niveau=x&type=%3Cscript%3E");

        Assert.Equal(HttpStatusCode.OK, odd.Status);
        Assert.Equal(all.Page.QuerySelectorAll(".card").Length, odd.Page.QuerySelectorAll(".card").Length);
    }

    [Fact]
    public async Task The_territorial_programme_costs_a_TPE_650_and_a_PME_950()
    {
        var page = await app.Visit().OpenAsync($"/services/{SessionsOfTests.Programme}");

        var rows = page.Page.QuerySelectorAll("#price ~ * tbody tr, section[aria-labelledby=price] tbody tr").Select(r => r.TextContent.Replace('\u00A0', ' ').Replace('\u202F', ' ')).ToList();
        Assert.Contains(rows, r => r.Contains("TPE") && r.Contains("650,00 €") && r.Contains("520,00 €"));
        Assert.Contains(rows, r => r.Contains("PME") && r.Contains("950,00 €") && r.Contains("760,00 €"));
        Assert.Contains("TVA 20 %", page.Words);
        Assert.Contains(page.Page.QuerySelectorAll("section[aria-labelledby=price] p").Select(p => p.TextContent), split => split.Contains("Organisation locale 15"));
        Assert.Contains("Programme territorial de synergies en Auvergne-Rhône-Alpes", page.Words);
    }

    [Fact]
    public void A_region_overrides_what_it_says_and_inherits_the_rest()
    {
        var service = Content.Current.Find<ServiceSheet>("premier-diagnostic-ecoconception", Language.French)!;

        var brittany = ServiceCatalogue.OfferOf(service, "53");
        var alps = ServiceCatalogue.OfferOf(service, "84");
        var elsewhere = ServiceCatalogue.OfferOf(service, "94");

        Assert.Equal(Money.Euros(1200), brittany.Price.For(SizeClass.Pe));
        Assert.Equal("Atelier des Deux Caps", brittany.Partner);
        Assert.Equal(service.Sheet.Title, brittany.Title);
        Assert.Equal(service.Sheet.Price, alps.Price);
        Assert.Equal("2026-ECO-84", alps.CoFinancing!.Convention);
        Assert.Null(elsewhere.CoFinancing);
        Assert.Equal(service.Sheet.Price, elsewhere.Price);
    }

    [Fact]
    public void PME_stands_for_PE_and_ME_where_their_price_is_one()
    {
        var same = new SizePrices { Tpe = Money.Euros(650), Pe = Money.Euros(950), Me = Money.Euros(950), Ge = Money.Euros(1400) };
        var apart = same with { Me = Money.Euros(980) };

        Assert.Equal(3, same.Rows.Count);
        Assert.Equal(Money.Euros(950), same.Rows[1].Price);
        Assert.Equal(4, apart.Rows.Count);
    }

    [Fact]
    public async Task The_sheet_is_in_English_under_en_and_unknown_services_are_not_found()
    {
        var english = await app.Visit().OpenAsync("/en/services/initiation-acv");
        var unknown = await app.Visit().OpenAsync("/services/rien");

        Assert.Contains("Introduction to LCA", english.Words);
        Assert.Contains("What you will be able to do", english.Words);
        Assert.Contains("€450.00", english.Words);
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
    }
}
