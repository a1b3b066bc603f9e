using Pole.Platform.Content;

namespace Pole.Features.Resources.Kinds;

/// <summary>Each type has fields of its own, and <c>content check</c> says at which line and column one of them is wrong.</summary>
public sealed class RecordCheckTests : IDisposable
{
    private readonly ContentFixture _content = new(services => services.AddResources());

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Whoever_gives_all_that_a_type_asks_is_not_troubled()
    {
        Assert.Empty(Faults("guide", ""));
        Assert.Empty(Faults("guide", "guide: {authors: [Le Pôle], edition: Deuxième, pages: 24}"));
        Assert.Empty(Faults("tool", "tool: {format: Tableur, version: 2, needs: [Une heure]}"));
        Assert.Empty(Faults("standards-watch", "standards-watch: {standards: [{reference: 'ISO 1:2020', title: Un, body: ISO, stage: published, published: 2020-05}, {reference: 'ISO 2', title: Deux, body: ISO, stage: enquiry}]}"));
        Assert.Empty(Faults("training-material", "training-material: {level: discovery, duration: 3 h 30, objectives: [Compter]}"));
        Assert.Empty(Faults("video", "video: {duration: 4:30, host: Ailleurs, address: 'https://video.example/1', transcript: [{at: 0:00, text: Bonjour}, {at: 4:30, text: Fin}]}"));
        Assert.Empty(Faults("data-set", "data-set: {from: 2019, to: 2020, extent: France, frequency: annual, distributions: [{title: Tout, format: CSV, address: /donnees-ouvertes/x.csv}]}"));
    }

    [Theory]
    [InlineData("case-study")]
    [InlineData("tool")]
    [InlineData("standards-watch")]
    [InlineData("training-material")]
    [InlineData("video")]
    [InlineData("data-set")]
    [InlineData("collection")]
    public void A_type_without_its_record_is_refused(string type) => Assert.Equal(
        $"resources/essai.md:2:1 une ressource de type « {type} » a une clé « {type} »", Assert.Single(Faults(type, "")));

    [Fact]
    public void The_record_of_another_type_is_refused() => Assert.Equal(
        "resources/essai.md:6:1 seule une ressource de type « tool » a une clé « tool »", Assert.Single(Faults("guide", "tool: {format: Tableur}")));

    [Theory]
    [InlineData("guide", "guide:\n  pages: 0", "8:3 un guide a au moins une page")]
    [InlineData("training-material", "training-material:\n  level: expert\n  duration: 3 h\n  objectives: [x]", "8:10 « level » attend l’une des valeurs discovery, practice, mastery")]
    [InlineData("training-material", "training-material:\n  level: practice\n  duration: longtemps\n  objectives: [x]", "9:13 « duration » attend une durée")]
    [InlineData("training-material", "training-material:\n  level: practice\n  duration: 3 h\n  objectives: []", "10:3 dites au moins ce que l’on sait faire après")]
    [InlineData("tool", "tool:\n  version: 2", "8:3 il manque la clé « format »")]
    [InlineData("tool", "tool:\n  format: Tableur\n  licence: libre", "9:3 clé inconnue « licence »")]
    [InlineData("standards-watch", "standards-watch:\n  standards:\n    - {reference: A, title: A, body: ISO, stage: published}", "9:7 « A » a paru : dites quand")]
    [InlineData("standards-watch", "standards-watch:\n  standards:\n    - {reference: A, title: A, body: ISO, stage: enquiry}\n    - {reference: A, title: B, body: ISO, stage: enquiry}", "10:8 « A » est déjà dans la liste")]
    [InlineData("video", "video:\n  duration: 1 min\n  host: x\n  address: ftp://x\n  transcript: [{at: 0:00, text: x}]", "10:3 l’adresse d’une vidéo")]
    [InlineData("video", "video:\n  duration: 1 min\n  host: x\n  address: /media/absent.webm\n  transcript: [{at: 0:00, text: x}]", "10:3 l’adresse d’une vidéo")]
    [InlineData("video", "video:\n  duration: 1 min\n  host: x\n  address: https://x.example\n  transcript: []", "11:3 une vidéo se publie avec sa transcription")]
    [InlineData("video", "video:\n  duration: 1 min\n  host: x\n  address: https://x.example\n  transcript:\n    - {at: 0:30, text: x}\n    - {at: 0:10, text: y}", "13:8 les moments se suivent")]
    [InlineData("data-set", "data-set:\n  from: 2020\n  to: 2019\n  frequency: annual\n  distributions: []", "9:3 la fin vient avant le début")]
    [InlineData("data-set", "data-set:\n  frequency: annual\n  distributions:\n    - {title: x, format: CSV, address: x.csv}", "10:31 une adresse commence par https:// ou par /")]
    [InlineData("collection", "collection:\n  resources: []", "8:3 un recueil réunit au moins une ressource")]
    [InlineData("collection", "collection:\n  resources: [guide, nulle-part]", "8:22 aucune ressource ne s’appelle « nulle-part »")]
    [InlineData("collection", "collection:\n  resources: [guide, guide]", "8:22 « guide » est déjà dans le recueil")]
    [InlineData("collection", "collection:\n  resources: [essai]", "8:15 un recueil ne contient pas de recueil")]
    public void What_does_not_hold_together_is_told_at_its_place(string type, string record, string fault)
    {
        _content.With("resources/guide.md", "---\ntype: guide\ntitle: Guide\nsummary: Un guide.\nsource: {title: Source}\n---\nTexte.\n");

        Assert.StartsWith($"resources/essai.md:{fault}", WrittenResources.PlainSpaces(Assert.Single(Faults(type, "published: 2025-01-01\n" + record))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_set_says_its_licence() =>
        Assert.Contains("dit sa licence", Assert.Single(Faults("data-set", "data-set: {frequency: never, distributions: []}", "source: {title: Source}")), StringComparison.Ordinal);

    private string[] Faults(string type, string record, string source = "source: {title: Source, licence: CC BY 4.0}") =>
        [.. _content
            .With("resources/essai.md", $"---\ntype: {type}\ntitle: Essai\nsummary: Un essai.\n{source}\n{record}\n---\nTexte.\n")
            .Faults.Where(fault => fault.StartsWith("resources/", StringComparison.Ordinal))];
}
