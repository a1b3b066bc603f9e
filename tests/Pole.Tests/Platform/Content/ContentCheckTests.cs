using Microsoft.Extensions.DependencyInjection;

namespace Pole.Platform.Content;

public sealed class ContentCheckTests : IDisposable
{
    private readonly ContentFixture _content = new(s => s.AddContentCheck<NoShouting>());

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task Every_fault_is_printed_as_file_line_column_and_counted()
    {
        _content
            .WithPage("b", "\n\nVoir [x](/rien)")
            .With("pages/a.md", "---\ntitle: A\nprix: 3\n---\n")
            .WithPage("Été", "[b](b.md)")
            .With("pages/note.txt", "x")
            .With("pages/seul.en.md", "---\ntitle: Alone\n---\n")
            .WithPage("c").WithPage("c/index")
            .With("inconnu/x.md", "---\na: b\n---\n");

        var (count, lines) = await CheckAsync();

        Assert.Equal(
            [
                "inconnu/x.md:1:1 rien ne lit le dossier « inconnu »",
                "pages/a.md:3:1 clé inconnue « prix »",
                "pages/b.md:6:6 lien brisé : l’adresse /rien n’existe pas",
                "pages/c/index.md:1:1 l’adresse /c est déjà celle de « pages/c.md »",
                "pages/note.txt:1:1 ce dossier ne contient que des fichiers .md ; images et documents vont dans « media »",
                "pages/seul.en.md:1:1 la version française « seul.md » manque : sans elle, ce texte n’est pas montré",
                "pages/Été.md:1:1 le nom du fichier devient son adresse : minuscules sans accent, chiffres et tirets seulement",
                "7 fautes",
            ],
            lines);
        Assert.Equal(7, count);
    }

    [Fact]
    public async Task Content_without_a_fault_is_told_so()
    {
        _content.WithPage("index");

        Assert.Equal((0, "1 textes lus, aucune faute"), (await CheckAsync()) is var (count, lines) ? (count, lines.Single()) : default);
    }

    [Fact]
    public async Task What_changed_since_the_start_is_read_again()
    {
        _content.WithPage("index");
        Assert.Equal(0, (await CheckAsync()).Count);

        _content.WithPage("index", "[x](/rien)");

        Assert.Equal(1, (await CheckAsync()).Count);
    }

    [Fact]
    public void Features_check_what_they_know()
    {
        _content.WithPage("index", keys: "summary: VENEZ TOUS");

        Assert.Equal("pages/index.md:3:1 ne criez pas", Assert.Single(_content.Faults));
    }

    private async Task<(int Count, string[] Lines)> CheckAsync()
    {
        var output = new StringWriter();
        var count = await _content.Services.GetRequiredService<ContentCheck>().RunAsync(output);
        return (count, [.. output.ToString().Trim().Split('\n').Select(l => l.Replace($"{_content.Root}/", "").Replace('\u00A0', ' '))]);
    }

    private sealed class NoShouting : IContentCheck
    {
        public IEnumerable<ContentFault> Check(ContentLibrary library) => library.Entries
            .Where(e => e.Bind<PageSheet>()?.Summary is { } summary && summary == summary.ToUpperInvariant())
            .Select(e => e.FaultAt("ne criez pas", "summary"));
    }
}
