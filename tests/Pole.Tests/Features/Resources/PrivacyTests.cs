using System.Text.RegularExpressions;

namespace Pole.Features.Resources;

/// <summary>The sheets name their authors with e-mails and telephone numbers; none of it goes out with us.</summary>
public partial class PrivacyTests
{
    /// <summary>Organisations that look like persons.</summary>
    private static readonly string[] NotPersons = ["Jean Niel"];

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(WrittenResources.Folder, "resources")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_resource_names_a_private_person(string file) =>
        Assert.Empty(Found(File.ReadAllText(Path.Combine(WrittenResources.Folder, "resources", file))));

    [Theory]
    [InlineData("Écrivez à prenom.nom@demo.example.")]
    [InlineData("Téléphone : 01 00 00 00 00")]
    [InlineData("T: 01,00,00,00,00")]
    [InlineData("T : 01-00-00-00-00")]
    [InlineData("+33 1 00 00 00 00")]
    [InlineData("Sous la présidence de M. Exemple")]
    [InlineData("Camille EXEMPLE, chargée de mission")]
    [InlineData("suivi par Nathalie Exemple, directrice")]
    [InlineData("confié à Jean-Pierre d’Exemple")]
    public void What_would_name_one_is_found(string text) => Assert.NotEmpty(Found(text));

    [Theory]
    [InlineData("Saint-Laurent-du-Var, Saint-Pierre-en-Faucigny")]
    [InlineData("98 000 € sur 123 525 € en 2016-2017, 20,65 ha")]
    [InlineData("Communauté d’agglomération Var Estérel Méditerranée")]
    public void Places_and_figures_are_not_persons(string text) => Assert.Empty(Found(text));

    private static IEnumerable<string> Found(string text)
    {
        var plain = NotPersons.Aggregate(WrittenResources.PlainSpaces(text), (t, name) => t.Replace(name, "", StringComparison.Ordinal));
        return new[] { Mail(), Telephone(), Title(), CapitalSurname(), FirstName() }
            .SelectMany(pattern => pattern.Matches(plain).Select(m => m.Value));
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.\w+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<![\d,.])(0\d([ .,/-]?\d{2}){4}|\+33[ .]?\d)(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"\b(MM?\.|Mmes?|Mlles?|Monsieur|Madame) \p{Lu}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();

    /// <summary>A first name and a surname in capitals that is none of the acronyms of the sheets.</summary>
    [GeneratedRegex(
        @"\b\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)? (?!(ACTIF|ADALIE|ADEME|ADETO|ARGILE|CAVEM|COMETHE|DREAL|GEPIC|OPTIGEDE|PACA|PIICTO|SMIDDEV)\b)\p{Lu}{4,}\b",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex CapitalSurname();

    /// <summary>Frequent French first names before a capital.</summary>
    [GeneratedRegex(
        @"(?<![-\p{L}])(Alain|Alexandre|Angélique|Anne|Antoine|Aurélie|Axel|Benoit|Benoît|Bernard|Camille|Catherine|Cécile|Cécilia|Céline|Christian|"
        + "Christine|Christophe|Claire|Claude|Cyrille|Daniel|David|Denis|Dominique|Éric|Eric|Élodie|Emmanuel|Emma|Evelyne|Évelyne|Fabien|Florence|Franck|"
        + "François|Françoise|Frédéric|Gérard|Guillaume|Hadrien|Hélène|Hervé|Isabelle|Jacques|Jean|Jeanne|Jérôme|Julie|Julien|Karine|Laetitia|Laure|"
        + "Laurence|Laurent|Lionel|Louis|Luc|Marc|Marguerite|Marie|Martine|Mathieu|Maxime|Michel|Michèle|Monique|Nadine|Nathalie|Nicolas|Nicole|Olivier|"
        + @"Pascal|Patricia|Patrick|Paul|Philippe|Pierre|René|Robert|Sandrine|Sébastien|Sophie|Stéphane|Sylvie|Thierry|Thomas|Valérie|Véronique|Vincent|Yves)(-\p{Lu}\p{Ll}+)? (d’|de |des )?\p{Lu}\p{L}",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex FirstName();
}
