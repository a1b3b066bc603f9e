using System.Net;
using System.Text.Json;
using Pole.App;

namespace Pole.Features.Observatory;

public sealed class CutTests : IDisposable
{
    private readonly PoleApp app = new(settings: new() { ["Demo:Load"] = "true" });

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("region", "par région")]
    [InlineData("type", "par type d’action")]
    [InlineData("prestation", "par prestation")]
    [InlineData("operateur", "par opérateur et financement")]
    [InlineData("annee", "par année")]
    public async Task A_figure_is_cut_by_a_plain_link_with_a_picture_and_a_table(string axis, string title)
    {
        var page = (await app.Visit().OpenAsync($"/observatoire/actions-realisees?coupe={axis}")).Page;
        var section = page.QuerySelector("#decoupe")!.Closest("section")!;

        Assert.Contains(section.QuerySelectorAll("figcaption"), caption => caption.TextContent.Contains(title, StringComparison.Ordinal));
        Assert.NotEmpty(section.QuerySelectorAll("svg[role='img']"));
        Assert.NotEmpty(section.QuerySelectorAll("table tbody tr"));
        Assert.Equal(axis == "region" ? 2 : 1, section.QuerySelectorAll("svg[role='img']").Length);
    }

    [Fact]
    public async Task R14_the_parts_of_each_cut_of_what_is_nobodys_secret_sum_to_the_total()
    {
        var answer = await app.Visit().OpenAsync("/api/v1/indicators/actions-realisees");
        var figure = JsonDocument.Parse(answer.Text).RootElement.GetProperty("figures")[0];

        Assert.NotEmpty(figure.GetProperty("cuts").EnumerateArray());
        Assert.All(figure.GetProperty("cuts").EnumerateArray(), cut =>
            Assert.Equal(figure.GetProperty("total").GetDecimal(), cut.GetProperty("parts").EnumerateArray().Sum(part => part.GetProperty("value").GetDecimal())));
    }

    [Fact]
    public async Task A_part_opens_its_own_list_and_a_cut_its_own_file()
    {
        var page = (await app.Visit().OpenAsync("/observatoire/actions-realisees?coupe=type&valeur=workshop")).Words;
        var csv = await app.Visit().OpenAsync("/observatoire/actions-realisees/coupe.csv?coupe=type");

        Assert.Contains("Atelier", page);
        Assert.DoesNotContain("Bourse inter-entreprises · ", page);
        Assert.Equal(HttpStatusCode.OK, csv.Status);
        Assert.Contains("workshop;Atelier", csv.Text);
    }

    [Fact]
    public async Task A_target_is_told_with_what_is_reached_in_words_and_in_the_picture()
    {
        var page = (await app.Visit().OpenAsync("/observatoire/actions-realisees")).Page;

        Assert.Contains("visés", page.QuerySelector("#objectifs")!.Closest("section")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll("svg .c-target"));
        Assert.Contains("Cible", page.QuerySelector("#decoupe")!.Closest("section")!.QuerySelector("thead")!.TextContent);
    }

    [Fact]
    public async Task The_budget_shows_what_nothing_explains()
    {
        var page = (await app.Visit().OpenAsync("/observatoire")).Page;

        Assert.Contains("Part non expliquée", page.QuerySelector("#budget")!.Closest("section")!.TextContent);
    }

    [Theory]
    [InlineData("/observatoire/actions-realisees?coupe=rien&valeur=%3C")]
    [InlineData("/observatoire/adherents?coupe=taille")]
    [InlineData("/observatoire/adherents?coupe=adherent&annee=2025")]
    [InlineData("/observatoire/adherents?coupe=annee")]
    [InlineData("/observatoire/places-de-formation?coupe=prestation")]
    [InlineData("/observatoire/entreprises-formees?coupe=region&region=84")]
    [InlineData("/observatoire/gains-matiere?coupe=region")]
    [InlineData("/observatoire/resultats-matiere?coupe=type")]
    [InlineData("/en/observatoire/resultats-carbone?coupe=prestation")]
    [InlineData("/observatoire/resultats-energie?coupe=region")]
    [InlineData("/observatoire/resultats-eau?coupe=annee")]
    [InlineData("/en/observatoire/resultats-euros?coupe=type")]
    [InlineData("/observatoire/entonnoir?coupe=region")]
    [InlineData("/observatoire/entonnoir/coupe.csv?coupe=region&annee=2025")]
    [InlineData("/observatoire/adherents.csv")]
    public async Task Every_indicator_can_be_cut(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await app.Visit().OpenAsync(address)).Status);

    [Fact]
    public async Task What_there_is_on_a_day_names_no_member()
    {
        var names = await app.ReadAsync(db => Task.FromResult(db.Memberships.Join(db.Organisations, m => m.OrganisationId, o => o.Id, (_, o) => o.Name).Distinct().ToList()));
        var page = await app.Visit().OpenAsync("/observatoire/adherents");
        var csv = await app.Visit().OpenAsync("/observatoire/adherents.csv");

        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, name => page.Words.Contains(name, StringComparison.Ordinal) || csv.Text.Contains(name, StringComparison.Ordinal));
    }
}
