namespace Pole.Platform.Content;

public sealed class LetterTests : IDisposable
{
    private static readonly Uri Site = new("https://pole.example/");

    private readonly ContentFixture _content = new(s => s.AddLetter("welcome", "name", "link", "comment"));

    public void Dispose() => _content.Dispose();

    [Fact]
    public void A_letter_comes_as_HTML_and_as_plain_text()
    {
        Write("Bonjour {{name}},\n\n[Ouvrir]({{link}}) ou lire [la mission](/mission).\n\n- un\n- deux\n\n> {{comment}}");
        _content.WithPage("mission");

        var letter = Render(("name", "Zoé"), ("link", "https://pole.example/x?a=1&b=2"), ("comment", "Ligne 1\nLigne 2"));

        Assert.Equal("Bienvenue Zoé", letter.Subject);
        Assert.Equal(
            "Bonjour Zoé,\n\nOuvrir\u00A0: https://pole.example/x?a=1&b=2 ou lire la mission\u00A0: https://pole.example/mission.\n\n- un\n- deux\n\n> Ligne 1\n> Ligne 2\n",
            letter.Text);
        Assert.Contains("<a href=\"https://pole.example/x?a=1&amp;b=2\" rel=\"noopener\">Ouvrir</a>", letter.Html.ToString());
        Assert.Contains("Ligne 1<br>Ligne 2", letter.Html.ToString());
        Assert.Empty(_content.Faults);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("<b>gras</b><script>alert(1)</script>")]
    [InlineData("**gras** {{link}} &amp; `code`")]
    [InlineData("# Titre\n\n![i](https://x.example/i.png)")]
    public void A_value_is_words_and_never_anything_else(string name)
    {
        Write("Bonjour **{{name}}** !");

        var letter = Render(("name", name), ("link", "L"), ("comment", ""));

        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(letter.Html.ToString());
        Assert.Equal($"Bonjour {name.Replace("\n", "")} !", document.Body!.TextContent.Trim());
        Assert.All(document.Body.QuerySelectorAll("*"), e => Assert.Contains(e.LocalName, (string[])["p", "strong", "br"]));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//x.example")]
    public void A_value_cannot_make_a_link_of_what_is_none(string link)
    {
        Write("[Ouvrir]({{link}})");

        var letter = Render(("name", "Z"), ("link", link), ("comment", ""));

        Assert.Equal("<p>Ouvrir</p>\n", letter.Html.ToString());
        Assert.Equal("Ouvrir\n", letter.Text);
    }

    [Fact]
    public void A_value_inside_an_address_cannot_leave_its_place()
    {
        Write("[Ouvrir](https://pole.example/q?n={{name}})");

        Assert.Contains("href=\"https://pole.example/q?n=a%26b%3D%22%2F\"", Render(("name", "a&b=\"/"), ("link", ""), ("comment", "")).Html.ToString());
    }

    [Fact]
    public void A_subject_is_one_line_whatever_the_values_hold()
    {
        Write("x");

        Assert.Equal("Bienvenue Z  Bcc: a@b.example", Render(("name", "Z\r\nBcc: a@b.example"), ("link", ""), ("comment", "")).Subject);
    }

    [Fact]
    public void A_point_is_written_once_for_each_line_of_the_names_that_are_repeated()
    {
        _content.With(
            "mail/welcome.md",
            "---\nsubject: x\nplaceholders: [name, link, comment]\nrepeated: [name, link]\n---\nVoici :\n\n- avant\n- [{{name}}]({{link}}) · {{comment}}\n- après");

        var letter = Render(("name", "un\n{{link}}"), ("link", "https://a.example/1\nhttps://a.example/2"), ("comment", "dit"));

        Assert.Equal("Voici :\n\n- avant\n- un\u00A0: https://a.example/1 · dit\n- {{link}}\u00A0: https://a.example/2 · dit\n- après\n", letter.Text.Replace("Voici\u00A0:", "Voici :"));
        Assert.Equal(4, letter.Html.ToString().Split("<li>").Length - 1);
        Assert.Empty(_content.Faults);
    }

    [Fact]
    public void A_missing_value_is_named()
    {
        Write("Bonjour {{name}} {{comment}}");

        var fault = Assert.Throws<KeyNotFoundException>(() => Render(("name", "Z")));

        Assert.Equal("The letter 'welcome' needs a value for {{comment}}.", fault.Message);
    }

    [Fact]
    public void The_English_of_a_letter_stands_beside_it_and_French_stands_for_it()
    {
        Write("Bonjour");
        Assert.Equal("Bonjour\n", _content.Library.Letter("welcome", Language.English).Render(Values(("name", "Z")), Site).Text);

        _content.With("mail/welcome.en.md", "---\nsubject: Welcome {{name}}\n---\nHello, see [us](/mission)");
        _content.WithPage("mission");
        _content.Store.Refresh();

        var letter = _content.Library.Letter("welcome", Language.English).Render(Values(("name", "Z")), Site);
        Assert.Equal(("Welcome Z", "Hello, see us\u00A0: https://pole.example/en/mission\n"), (letter.Subject, letter.Text));
    }

    [Fact]
    public void Names_that_the_site_does_not_give_are_faults()
    {
        _content.With(
            "mail/welcome.md",
            "---\nsubject: \"{{nom}}\"\nplaceholders: [name, date]\n---\nBonjour {{nmae}}\n\nLe {{Date}}, {{date}}");

        Assert.Equal(
            [
                "mail/welcome.md:2:1 « nom » n’est pas dans les « placeholders » de cette lettre ; vouliez-vous dire « name » ?",
                "mail/welcome.md:3:1 le site ne donne pas de valeur à « date » dans cette lettre",
                "mail/welcome.md:5:9 « nmae » n’est pas dans les « placeholders » de cette lettre ; vouliez-vous dire « name » ?",
                "mail/welcome.md:7:4 « {{Date}} » : un nom s’écrit en minuscules sans accent, chiffres et tirets",
            ],
            _content.Faults.Select(f => f.Replace('\u00A0', ' ')));
    }

    [Fact]
    public void A_letter_that_the_site_sends_must_be_there()
    {
        _content.WithPage("index");

        Assert.Equal("mail/welcome.md:1:1 cette lettre est envoyée par le site et n’a pas de texte", Assert.Single(_content.Faults));
    }

    private void Write(string body) =>
        _content.With("mail/welcome.md", $"---\nsubject: Bienvenue {{{{name}}}}\nplaceholders: [name, link, comment]\n---\n{body}");

    private RenderedLetter Render(params (string Name, string Value)[] values) =>
        _content.Library.Letter("welcome", Language.French).Render(Values(values), Site);

    private static Dictionary<string, string> Values(params (string Name, string Value)[] values) =>
        values.ToDictionary(v => v.Name, v => v.Value);
}
