using Pole.Features.Accreditation;
using Pole.Platform.Content;

namespace Pole.Features.Toolkits;

public sealed class ToolkitCheckTests : IDisposable
{
    private readonly ContentFixture _content = new(services => services
        .AddContentSection<SchemeSheet>("schemes", "/referentiels/{slug}")
        .AddContentSection<ToolkitSheet>(ToolkitShelf.Section, "/outils/{slug}", withFiles: true)
        .AddContentCheck<ToolkitCheck>());

    [Fact]
    public void A_toolkit_with_its_scheme_and_its_files_is_taken() => Assert.Empty(Faults());

    [Fact]
    public void A_scheme_that_is_not_there_is_named() =>
        Assert.Contains("il n’y a pas de référentiel « autre »", string.Join('\n', Faults(scheme: "autre")), StringComparison.Ordinal);

    [Fact]
    public void A_scheme_that_does_not_cover_the_toolkit_is_said() =>
        Assert.Contains("ne couvre pas cet outil", Assert.Single(Faults(covers: "")), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_named_at_its_line() =>
        Assert.Contains("toolkits/outil.md:12:10 le fichier « files/parti.txt » manque", Faults(file: "files/parti.txt"));

    [Fact]
    public void The_newest_version_stands_first() =>
        Assert.Contains("la version la plus récente vient en premier", Assert.Single(Faults(second: "2027-01-01")), StringComparison.Ordinal);

    public void Dispose() => _content.Dispose();

    private IReadOnlyList<string> Faults(string scheme = "niveau", string covers = "outil", string file = "files/outil.txt", string second = "2025-01-01") => _content
        .With("schemes/niveau.md", $"---\ntitle: Niveau\nsummary: Un référentiel.\nlevel: first-level\nvalidity-months: 36\ncovers-toolkits: [{covers}]\n---\nTexte.\n")
        .With("toolkits/files/outil.txt", "Un outil.")
        .With("toolkits/outil.md", $$"""
            ---
            title: Outil
            summary: Un outil.
            audience: Tout le monde
            licence: Libre
            scheme: {{scheme}}
            versions:
              - version: "2"
                date: 2026-01-01
                changes: Tout.
                files:
                  - {path: {{file}}, title: Fichier}
              - version: "1"
                date: {{second}}
                changes: Rien.
            ---
            Texte.

            """)
        .Faults;
}
