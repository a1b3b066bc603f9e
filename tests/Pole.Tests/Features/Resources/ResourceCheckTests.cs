using Pole.Features.Resources.CaseStudies;
using Pole.Platform.Content;

namespace Pole.Features.Resources;

public sealed class ResourceCheckTests : IDisposable
{
    private const string Study = """
        case-study:
          format: optigede
          lead: {kind: local-authority}
          territory: {name: Un canton}
        """;

    private readonly ContentFixture _content = new(services => services.AddResources());

    [Fact]
    public void A_case_study_with_its_record_is_taken() => Assert.Empty(Faults("case-study", Study));

    [Fact]
    public void A_gap_names_a_key_that_exists_and_the_fault_says_where()
    {
        var faults = Faults("case-study", $$"""
            {{Study}}
              gaps:
                - {field: funding.lines, note: Sans montant.}
                - {field: founding, note: Faute de frappe.}
            """);

        Assert.Equal("resources/essai.md:12:7 la lacune nomme une clé inconnue, « founding »", Assert.Single(faults));
    }

    [Fact]
    public void An_anomaly_names_keys_that_exist() => Assert.Contains("« stepz »", Assert.Single(Faults("case-study", $$"""
        {{Study}}
          anomalies:
            - {fields: [steps, stepz], note: Ne s’accordent pas.}
        """)), StringComparison.Ordinal);

    [Fact]
    public void An_end_before_its_beginning_is_refused() => Assert.Contains("la fin vient avant le début", Assert.Single(Faults("case-study", $$"""
        {{Study}}
          started: 2016
          ended: 2015-12
        """)), StringComparison.Ordinal);

    [Fact]
    public void A_resource_of_the_home_page_names_one_of_its_key_figures() => Assert.Contains("« Camions »", Assert.Single(Faults("case-study", $$"""
        featured: Camions
        {{Study}}
          key-figures:
            - {label: Entreprises, value: 3, unit: entreprises}
        """)), StringComparison.Ordinal);

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("https://exemple.example/fiche.pdf", true)]
    [InlineData("/media/fiche.pdf", true)]
    public void A_document_leads_to_a_page_and_never_to_a_script(string address, bool isTaken)
    {
        var faults = Faults("guide", $"documents:\n  - {{title: Fiche, url: \"{address}\"}}");

        Assert.Equal(isTaken, faults.All(f => !f.Contains("une adresse commence par", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_site_of_an_organisation_may_be_named_without_its_scheme() =>
        Assert.Equal("https://www.exemple.example", new LeadOrganisation { Kind = LeadKind.LocalAuthority, Website = "www.exemple.example" }.LinkToWebsite());

    public void Dispose() => _content.Dispose();

    private string[] Faults(string type, string keys) =>
        [.. _content
            .With("resources/essai.md", $"---\ntype: {type}\ntitle: Essai\nsummary: Un essai.\nsource: {{title: Source}}\n{keys}\n---\nTexte.\n")
            .Faults.Where(fault => fault.StartsWith("resources/", StringComparison.Ordinal))];
}
