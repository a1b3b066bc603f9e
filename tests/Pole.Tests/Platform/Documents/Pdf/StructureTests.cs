using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pole.Platform.Documents.Pdf;

public sealed class StructureTests
{
    private static readonly string File = Encoding.Latin1.GetString(new PdfWriter().Write(SampleInvoice.Write(40)));

    [Fact]
    public void Headings_paragraphs_tables_and_pictures_say_what_they_are()
    {
        Assert.Equal(1, Count("/S /H1 "));
        Assert.Equal(1, Count("/S /H3 "));
        Assert.Equal(1, Count("/S /THead "));
        // Forty lines and one of titles; three, five and three pairs.
        Assert.Equal(52, Count("/S /TR "));
        Assert.Equal(5, Count("/A << /O /Table /Scope /Column >>"));
        Assert.Equal(11, Count("/A << /O /Table /Scope /Row >>"));
        Assert.Equal((40 * 5) + 11, Count("/S /TD "));
        Assert.Equal(1, Count("/S /Figure /P "));
        Assert.Contains($"/Alt {PdfFile.Text("Pôle éco-conception")}", File, StringComparison.Ordinal);
        Assert.Equal(1, Count("/S /Link "));
    }

    [Fact]
    public void Each_mark_on_a_page_leads_back_to_the_element_that_holds_it()
    {
        var parents = Find(File, @"/Nums \[(?<nums>.*)\] >>").Single().Groups["nums"].Value;
        var owners = Find(parents, @"(?<page>\d+) \[(?<owners>[^\]]*)\]").ToDictionary(
            match => Number(match, "page"),
            match => Find(match.Groups["owners"].Value, @"(?<owner>\d+) 0 R").Select(owner => Number(owner, "owner")).ToList());

        var marks = Find(File, @"(?<element>\d+) 0 obj\n<< /Type /StructElem .* /K \[(?<kids>.*)\] >>\n")
            .SelectMany(element => Find(element.Groups["kids"].Value, @"/MCR /Pg (?<page>\d+) 0 R /MCID (?<mark>\d+)")
                .Select(mark => (Element: Number(element, "element"), Page: Number(mark, "page"), Mark: Number(mark, "mark"))))
            .ToList();

        Assert.Equal(3, owners.Count);
        Assert.Equal(owners.Values.Sum(page => page.Count), marks.Count);
        Assert.All(marks, mark => Assert.Equal(mark.Element, owners[mark.Page][mark.Mark]));
    }

    [Fact]
    public void A_link_belongs_to_its_words()
    {
        var link = Find(File, @"(?<number>\d+) 0 obj\n<< /Type /Annot /Subtype /Link .* /StructParent (?<key>\d+) ").Single();

        Assert.Matches($@"/S /Link .*/MCR .*/OBJR /Obj {Number(link, "number")} 0 R", File);
        Assert.Matches($@"/Nums \[.*\b{Number(link, "key")} \d+ 0 R", File);
    }

    private static IEnumerable<Match> Find(string text, string pattern) => Regex.Matches(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1));

    private static int Count(string words) => File.Split(words).Length - 1;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
