using System.Globalization;
using System.Xml.Linq;
using Pole.App;
using Pole.Kernel;

namespace Pole.Platform.Web;

public sealed class TextsTests
{
    /// <summary>What stands before a year that is not known to the day (<c>ResourceWords</c>).</summary>
    private static readonly string[] CompletedByCode = ["début {0}", "mi-{0}", "fin {0}", "printemps {0}", "été {0}", "automne {0}", "hiver {0}"];

    private static IEnumerable<(string File, string French, string English)> Entries =>
        from file in FrenchSentences.Files("Texts.en.resx")
        from entry in XDocument.Load(file).Root!.Elements("data")
        select (Path.GetRelativePath(PoleApp.RepositoryRoot, file), entry.Attribute("name")!.Value, entry.Element("value")!.Value);

    [Fact]
    public void Every_sentence_has_its_english()
    {
        var english = new Texts().English;

        Assert.True(FrenchSentences.All.Count > 1000, $"Only {FrenchSentences.All.Count} sentences were found.");
        Assert.Empty(FrenchSentences.All.Where(said => !english.ContainsKey(said.French)).Select(said => $"{said.File}: {said.French}"));
    }

    [Theory]
    [InlineData("""<h1>@T["Votre espace"]</h1>""", "Votre espace")]
    [InlineData("""title="@T[model.New ? "Nouvelle" : "Ancienne"]" """, "Nouvelle|Ancienne")]
    [InlineData("""this.Tell(texts["Adhésion de {0}", name]);""", "Adhésion de {0}")]
    [InlineData("""=> new("accreditation.none", "Pas d’accréditation.");""", "Pas d’accréditation.")]
    [InlineData("""[Required(ErrorMessage = "Écrivez-nous.")]""", "Écrivez-nous.")]
    [InlineData("""new MenuEntry(MenuArea.Site, "Agenda", "/agenda", 30)""", "Agenda")]
    [InlineData("""services.AddJournalWords(("invoice.issued", "Facture émise"));""", "Facture émise")]
    [InlineData("public string Label => it switch\n{\n    Status.Done => \"Faite\",\n};", "Faite")]
    [InlineData("""/// <c>T["Exemple"]</c>""", "")]
    public void A_sentence_is_found_however_code_says_it(string code, string said) =>
        Assert.Equal(said, string.Join('|', FrenchSentences.In(code)));

    /// <summary>A title or a step of the path written as a bare string stays French on an English page.</summary>
    [Fact]
    public void Titles_and_paths_of_pages_are_said_through_texts() =>
        Assert.Empty(
            from file in FrenchSentences.Files(".cshtml")
            from line in File.ReadLines(file)
            where System.Text.RegularExpressions.Regex.IsMatch(line, """ViewData\["Title"\] = \"|trail=.*new\(\"\p{Lu}""")
            select $"{Path.GetRelativePath(PoleApp.RepositoryRoot, file)}: {line.Trim()}");

    /// <summary>A name that differs by its case alone is dropped when the resources are made.</summary>
    [Fact]
    public void No_feature_translates_a_sentence_twice() =>
        Assert.Empty(Entries.GroupBy(e => (e.File, e.French.ToUpperInvariant())).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void One_sentence_has_one_english_whichever_feature_says_it() =>
        Assert.Empty(Entries.GroupBy(e => e.French).Where(same => same.Select(e => e.English).Distinct().Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(e => $"{e.English} ({e.File})"))}"));

    /// <summary>Words of the platform may be said anywhere; those of a feature are said by that feature.</summary>
    [Fact]
    public void No_translation_is_kept_of_what_its_room_does_not_say()
    {
        var rooms = Entries.Select(e => Path.GetDirectoryName(e.File)!).Distinct().ToDictionary(room => room, FrenchSentences.CodeOf);

        Assert.Empty(Entries.Where(e => !CompletedByCode.Contains(e.French) && !rooms[Path.GetDirectoryName(e.File)!].Contains($"\"{e.French}\""))
            .Select(e => $"{e.File}: {e.French}"));
    }

    /// <summary>Each <c>{0}</c> of the French sentence has its place in the English one, and no other has.</summary>
    [Fact]
    public void The_english_has_the_same_gaps_to_fill() =>
        Assert.Empty(Entries.Where(e => !Gaps(e.French).SetEquals(Gaps(e.English))).Select(e => $"{e.File}: {e.French}"));

    [Fact]
    public void A_label_inside_a_refusal_is_said_in_the_language_of_the_sentence()
    {
        var refusal = new Refusal("membership.status", "Cette adhésion ne peut pas changer ainsi : elle est « {0} ».", "Résiliée");

        Assert.Contains("Résiliée", Say(refusal, "fr"));
        Assert.Contains(new Texts().English["Résiliée"], Say(refusal, "en"));
        Assert.DoesNotContain("Résiliée", Say(refusal, "en"));
        Assert.Contains("Atelier Nord", Say(refusal with { Arguments = ["Atelier Nord"] }, "en"));
    }

    private static string Say(Refusal refusal, string language)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return new Texts().Say(refusal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static HashSet<string> Gaps(string sentence) =>
        [.. System.Text.RegularExpressions.Regex.Matches(sentence, @"\{(\d+)").Select(m => m.Groups[1].Value)];
}
