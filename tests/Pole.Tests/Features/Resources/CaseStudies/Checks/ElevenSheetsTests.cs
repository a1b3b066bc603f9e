using Pole.App;
using Pole.Features.Resources.CaseStudies.Checks;
using Pole.Platform.Identity;

namespace Pole.Features.Resources.CaseStudies;

/// <summary>What the checks find in the case studies that the site holds: what a careful reader found, and no noise.</summary>
public sealed class ElevenSheetsTests
{
    [Theory]
    [InlineData("adeto-toulon-ouest", "funding.exceeds steps.short")]
    [InlineData("argile-circulaire", "funding.no-amount")]
    [InlineData("authentic-provence", "figures.parts steps.short funding.no-amount")]
    [InlineData("bois-de-grasse", "funding.unexplained synergies.counted")]
    [InlineData("bourse-inter-entreprises-albigeois", "budget.tax synergies.counted funding.no-amount")]
    [InlineData("cavem-strategie-territoriale", "synergies.counted funding.no-amount")]
    [InlineData("ecolaurentine-club-pal", "funding.unexplained synergies.counted")]
    [InlineData("entrepreneurs-des-sorgues", "funding.unexplained")]
    [InlineData("entrez-dans-la-boucle-genevois-francais", "steps.before funding.silent figures.rival work.units")]
    [InlineData("piicto-caban-tonkin", "gains.unexplained gains.unexplained synergies.counted")]
    [InlineData("rencontres-industriels-canton", "")]
    public void Each_sheet_is_told_what_does_not_agree_in_it(string slug, string codes)
    {
        var found = new CaseStudyChecks().Find(WrittenResources.Named(slug)).Select(finding => finding.Code);

        Assert.Equal(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), found.Order());
    }

    [Fact]
    public async Task Editors_see_what_the_checks_find_beside_the_faults()
    {
        using var app = new PoleApp();
        await app.AccountAsync("editor@test.example", StaffRole.Editor);
        var editor = await app.SignInAsync("editor@test.example");

        var page = await editor.OpenAsync("/admin/contenu/fautes");

        Assert.Contains("24 705 € sur 123 525 € restent sans financeur.", page.Words, StringComparison.Ordinal);
        Assert.Contains("€24,705 of €123,525 has no funder.", (await editor.OpenAsync("/en/admin/contenu/fautes")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_see_them_where_the_editor_agrees_and_nowhere_else()
    {
        using var app = new PoleApp();
        var reader = app.Visit();

        Assert.Contains("24 705 € sur 123 525 € restent sans financeur.", (await reader.OpenAsync("/ressources/bois-de-grasse")).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Ce que relèvent nos contrôles", (await reader.OpenAsync("/ressources/piicto-caban-tonkin")).Words, StringComparison.Ordinal);
    }
}
