using Pole.Features.Resources.CaseStudies;

namespace Pole.Features.Resources.Importing;

public sealed class ImportTests
{
    private const double Enough = 0.95;

    public static TheoryData<string> Names => [.. ReferenceSheets.Names];

    [Fact]
    public void What_the_careful_reader_wrote_is_itself_without_a_fault() => Assert.Empty(ReferenceSheets.Faults.Select(fault => fault.ToString()));

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_the_fields_that_a_careful_reader_fills_19_in_20_are_filled_rightly(string name)
    {
        var read = ReferenceSheets.Import(name);
        var fields = ImportScore.Of(read.Resource, read.Communes, ReferenceSheets.ReaderOf(name));

        var wrong = fields.Where(field => !field.Right).Select(field => $"{field.Field}: {field.Expected}").ToList();
        Assert.True(fields.Count >= 40, $"Only {fields.Count} fields were compared.");
        Assert.True(fields.Count - wrong.Count >= fields.Count * Enough, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("recueil", nameof(SheetFormat.RegionalCollection))]
    [InlineData("optigede", nameof(SheetFormat.Optigede))]
    [InlineData("optigede-sans-titres", nameof(SheetFormat.Optigede))]
    [InlineData("portail", nameof(SheetFormat.CircularPortal))]
    public void Each_format_is_recognised_by_its_own_marks(string file, string format) =>
        Assert.Equal(format, ReferenceSheets.Importer.Read(ReferenceSheets.TextOf(file)).Resource.CaseStudy!.Format.ToString());

    [Fact]
    public void A_collection_is_read_sheet_by_sheet_and_its_contents_complete_a_title_that_was_cut()
    {
        Assert.Equal(["Mieux connaître les flux de Toulon Ouest", "La démarche EIT, un tremplin pour"], SheetImporter.TitlesIn(ReferenceSheets.TextOf("recueil")));
        Assert.Equal("La démarche EIT, un tremplin pour encourager les mutualisations", ReferenceSheets.Import("recueil-2").Resource.Title);
        Assert.Equal(19, ReferenceSheets.Import("recueil-2").Resource.Source.Page);
    }

    /// <summary>Every line with words is accounted for: a key takes it, it is kept as context, it names a person, or it belongs to the page.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_lost(string name)
    {
        var read = ReferenceSheets.Import(name);
        var kept = read.Origins.Values.SelectMany(lines => lines)
            .Concat(read.Unplaced.SelectMany(block => block.Lines))
            .Concat(read.LeftOut.Select(left => left.Line))
            .Concat(read.Furniture).ToHashSet();

        var lost = read.Lines.Where(line => line.Text.Trim().Length > 0 && !kept.Contains(line.Number) && Headings.Find(Clean(line.Text)) is null);

        Assert.Empty(lost.Select(line => $"{line.Number}: {line.Text}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Persons_are_left_out_of_all_that_is_kept(string name)
    {
        var read = ReferenceSheets.Import(name);
        var record = System.Text.Json.JsonSerializer.Serialize(read.Resource) + string.Join('\n', read.Unplaced.Select(block => block.Text));

        Assert.DoesNotContain("Camille", record, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Sophie", record, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@", record, StringComparison.Ordinal);
        Assert.DoesNotContain("01 00 00 00", record, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prenom.nom@demo.example")]
    [InlineData("T : 01-00-00-00-00")]
    [InlineData("Tél. 01,00,00,00,00")]
    [InlineData("+33 1 00 00 00 00")]
    [InlineData("Camille EXEMPLE, chargée de mission")]
    [InlineData("Suivi par Nathalie Exemple, directrice")]
    [InlineData("Sous la présidence de M. Exemple")]
    public void What_names_or_reaches_a_person_is_found(string line)
    {
        var read = ReferenceSheets.Importer.Read($"CONTEXTE\n\nUne action.\n\n{line}\n");

        Assert.NotEmpty(read.LeftOut);
        Assert.DoesNotContain("xemple,", read.Resource.CaseStudy!.Context, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("15 avenue Emile Zola – 74100 ANNEMASSE")]
    [InlineData("Saint-Pierre-en-Faucigny et Saint-Laurent-du-Var")]
    [InlineData("98 000 € sur 123 525 € en 2016-2017, 20,65 ha")]
    public void Places_and_figures_are_not_persons(string line) => Assert.Empty(ReferenceSheets.Importer.Read(line).LeftOut);

    private static string Clean(string text) => Importing.Layout.CleanLine.Of(new(1, text)).Text;
}
