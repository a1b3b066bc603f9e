namespace Pole.Platform.Content;

public sealed class LinkTests : IDisposable
{
    private readonly ContentFixture _content = new(s => s
        .AddContentSection<Sheet>("services", "/services/{slug}")
        .AddContentSection<Scheme>("schemes")
        .AddKnownAddresses("/agenda", "/compte/*", "/feed.atom", "/services/comparer"));

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("/mission", "/mission", "/en/mission")]
    [InlineData("mission.md", "/mission", "/en/mission")]
    [InlineData("mission.en.md#valeurs", "/mission#valeurs", "/en/mission#valeurs")]
    [InlineData("/en/mission", "/mission", "/en/mission")]
    [InlineData("index.md", "/", "/en")]
    [InlineData("./sous/page.md?a=1&b=2", "/sous/page?a=1&amp;b=2", "/en/sous/page?a=1&amp;b=2")]
    [InlineData("../services/x.md", "/services/x", "/en/services/x")]
    [InlineData("/services/x", "/services/x", "/en/services/x")]
    [InlineData("../media/photo%201.jpg", "/media/photo%201.jpg", "/media/photo%201.jpg")]
    [InlineData("/media/photo%201.jpg", "/media/photo%201.jpg", "/media/photo%201.jpg")]
    [InlineData("/services/comparer", "/services/comparer", "/en/services/comparer")]
    [InlineData("/agenda?region=93", "/agenda?region=93", "/en/agenda?region=93")]
    [InlineData("/compte/securite", "/compte/securite", "/en/compte/securite")]
    [InlineData("/feed.atom", "/feed.atom", "/feed.atom")]
    [InlineData("mailto:contact@pole.example", "mailto:contact@pole.example", "mailto:contact@pole.example")]
    [InlineData("tel:+33400000000", "tel:+33400000000", "tel:+33400000000")]
    public void A_link_leads_to_the_address_in_the_language_of_its_reader(string written, string french, string english)
    {
        Site($"Voir [ici]({written}).");

        Assert.Equal($"<p>Voir <a href=\"{french}\">ici</a>.</p>\n", Body(Language.French));
        Assert.Equal($"<p>Voir <a href=\"{english}\">ici</a>.</p>\n", Body(Language.English));
        Assert.Empty(_content.Faults);
    }

    [Theory]
    [InlineData("/missoin", "lien brisé : l’adresse /missoin n’existe pas ; vouliez-vous dire « /mission » ?")]
    [InlineData("missions.md", "lien brisé : le fichier « pages/missions.md » n’existe pas ; vouliez-vous dire « pages/mission.md » ?")]
    [InlineData("/services/nulle-part", "lien brisé : l’adresse /services/nulle-part n’existe pas")]
    [InlineData("mission", "lien brisé : « mission » ne mène ni à une page ni à un fichier (écrivez /mission, mission.md ou /media/…)")]
    [InlineData("../../secret.md", "lien brisé : « ../../secret.md » ne mène ni à une page ni à un fichier (écrivez /mission, mission.md ou /media/…)")]
    [InlineData("/media/absente.jpg", "lien brisé : le fichier « media/absente.jpg » n’existe pas")]
    [InlineData("mission.md#rien", "l’ancre « #rien » n’est celle d’aucun titre de « pages/mission.md »")]
    [InlineData("#rien", "l’ancre « #rien » n’est celle d’aucun titre de « pages/a.md »")]
    [InlineData("brouillon.md", "« pages/brouillon.md » est un brouillon : vos lecteurs ne pourront pas y aller")]
    [InlineData("../schemes/s.md", "« schemes/s.md » n’a pas de page à son adresse")]
    [InlineData("javascript:alert(1)", "adresse refusée : « javascript:alert(1) » (http, https, mailto ou tel seulement)")]
    [InlineData("//ailleurs.example", "adresse refusée : « //ailleurs.example » (http, https, mailto ou tel seulement)")]
    public void A_link_that_leads_nowhere_is_told_at_its_place(string written, string message)
    {
        Site($"Un.\n\n## Titre\n\nVoir [ici]({written}).");

        var fault = Assert.Single(_content.Store.Faults);

        Assert.Equal(new ContentFault("pages/a.md", 8, 6, message), fault with { Message = fault.Message.Replace('\u00A0', ' ') });
    }

    [Theory]
    [InlineData("https://ailleurs.example/p.png", "les images viennent du dossier « media », jamais d’un autre site")]
    [InlineData("mission.md", "l’image « mission.md » doit être un fichier du dossier « media »")]
    [InlineData("/media/absente.png", "lien brisé : le fichier « media/absente.png » n’existe pas")]
    public void A_picture_comes_from_the_media_folder(string written, string message)
    {
        Site($"![vue]({written})");

        Assert.Equal(message, Assert.Single(_content.Store.Faults).Message.Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("![](/media/photo%201.jpg)", "l’image « /media/photo%201.jpg » ne dit pas ce qu’elle montre : écrivez-le entre les crochets, ![ainsi](/media/photo%201.jpg)")]
    [InlineData("![  ](/media/photo%201.jpg)", "l’image « /media/photo%201.jpg » ne dit pas ce qu’elle montre : écrivez-le entre les crochets, ![ainsi](/media/photo%201.jpg)")]
    [InlineData("[](/mission)", "le lien vers « /mission » n’a pas de mots : écrivez entre les crochets où il mène")]
    public void What_cannot_be_seen_is_said_in_words(string text, string message)
    {
        Site(text);

        Assert.Equal(message, Assert.Single(_content.Store.Faults).Message.Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("![Un *atelier*](/media/photo%201.jpg)")]
    [InlineData("[`code`](/mission)")]
    [InlineData("[![Un atelier](/media/photo%201.jpg)](/mission)")]
    public void Words_may_be_of_any_kind(string text)
    {
        Site(text);

        Assert.Empty(_content.Store.Faults);
    }

    [Fact]
    public void A_link_to_another_site_does_not_hand_it_this_window()
    {
        Site("[x](https://ailleurs.example/) et <https://autre.example/>");

        Assert.Equal(2, Body(Language.French).Split("rel=\"noopener\"").Length - 1);
    }

    [Fact]
    public void Links_written_by_reference_are_checked_too()
    {
        Site("Voir [ici][r].\n\n[r]: /nulle");

        Assert.Equal((4, 6), (Assert.Single(_content.Store.Faults).Line, _content.Store.Faults[0].Column));
    }

    private void Site(string text) => _content
        .WithPage("index").WithPage("a", text).WithPage("mission", "## Valeurs").WithPage("sous/page")
        .WithPage("brouillon", keys: "draft: true")
        .With("services/x.md", "---\nname: X\n---\n")
        .With("schemes/s.md", "---\nname: S\n---\n")
        .With("media/photo 1.jpg", "x");

    private string Body(Language reader) => _content.Library.Page("/a", reader)!.Item.Body.ToString();

    private sealed record Sheet
    {
        public required string Name { get; init; }
    }

    private sealed record Scheme
    {
        public required string Name { get; init; }
    }
}
