using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Pole.Platform.Search.Analysis;

namespace Pole.Platform.Search;

/// <summary>Whatever a reader asks, no answer holds a word that stands only in documents kept from them.</summary>
public sealed partial class SecrecyTests
{
    /// <summary>Words of few families, so that one that is kept meets its sisters that are not.</summary>
    private static readonly string[] Vocabulary =
    [
        "confiance", "confiances", "confiant", "confiante", "confidentiel", "confidentielle", "confidentialité", "recycler", "recyclé", "recyclée",
        "recyclage", "recyclages", "énergie", "énergies", "énergétique", "energie", "palette", "palettes", "synergie", "synergies", "synergique",
        "éco-conception", "écoconception", "éco", "conception", "conceptions", "zone", "zones", "zonage", "matière", "matières", "matiere",
    ];

    private static readonly string[] Values = ["bois", "verre", "eau", "acier"];

    private static readonly IReadOnlyList<Audience>[] Readers =
        [[Audience.Everyone], [Audience.Everyone, Audience.Members], [Audience.Everyone, Audience.Accredited], [Audience.Members]];

    [Fact]
    public void Hits_facets_suggestions_and_proposals_hold_only_words_of_documents_that_may_be_read()
    {
        var told = 0;
        Prop.ForAll(Worlds().ToArbitrary(), world =>
        {
            var index = new InProcessIndex(new Synonyms([["énergie", "synergie"], ["zone", "recyclage"]]));
            index.Replace(world.Documents);
            index.Change(world.Changed, [.. world.Removed]);
            var now = world.Now();
            foreach (var reader in Readers)
            {
                var readable = now.Where(d => reader.Contains(d.Audience)).SelectMany(TextsOf).SelectMany(WordsOf).ToHashSet(StringComparer.Ordinal);
                foreach (var typed in new[] { world.Typed, world.Typed + "z", world.Typed[..^1] + "*", world.Typed[..3], "" })
                {
                    var said = SaidTo(reader, index, typed).SelectMany(WordsOf).Distinct(StringComparer.Ordinal).ToList();
                    told += said.Count;
                    Assert.Empty(said.Except(readable, StringComparer.Ordinal).Except(WordsOf(typed), StringComparer.Ordinal));
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

        Assert.True(told > 2_000, $"Only {told} words were said: they prove too little.");
    }

    private static IEnumerable<string> SaidTo(IReadOnlyList<Audience> reader, InProcessIndex index, string typed)
    {
        var answer = index.Find(new SearchQuery { Text = typed, Audiences = reader, Facets = ["flow"], PageSize = 50 });
        return answer.Hits.SelectMany(h => new[] { h.Title, Whole(h.MarkedTitle), Whole(h.Excerpt) })
            .Concat(answer.Facets["flow"].Select(v => v.Value))
            .Append(answer.Suggestion ?? "")
            .Concat(index.Suggest(typed, reader).Select(s => s.Text));
    }

    private static string Whole(IEnumerable<TextRun> runs) => string.Concat(runs.Select(r => r.Text));

    private static IEnumerable<string> TextsOf(SearchDocument document) =>
        document.Facets.Values.SelectMany(v => v).Concat([document.Title, document.Summary, document.Figures, document.Body, document.Names]);

    /// <summary>Words as they are written, and the parts of those with hyphens.</summary>
    private static IEnumerable<string> WordsOf(string text) => Word().Matches(Folding.Lower(text)).SelectMany(m => m.Value.Split('-').Append(m.Value).Append(m.Value.Replace("-", "", StringComparison.Ordinal)));

    private static Gen<World> Worlds() =>
        from documents in Documents().ListOf(12)
        from changed in Documents().ListOf(4)
        from removed in Gen.Choose(0, 15).Select(k => $"d{k}").ListOf(3)
        from typed in Gen.Elements(Vocabulary).ListOf(2)
        select new World([.. documents], [.. changed], [.. removed], string.Join(' ', typed));

    private static Gen<SearchDocument> Documents() =>
        from key in Gen.Choose(0, 15)
        from words in Gen.Elements(Vocabulary).ListOf(7)
        from audience in Gen.Elements(Audience.Everyone, Audience.Members, Audience.Accredited)
        from flow in Gen.Elements(Values)
        select new SearchDocument
        {
            Key = $"d{key}",
            Kind = "resource",
            Language = "fr",
            Title = string.Join(' ', words.Take(2)),
            Summary = words[2],
            Figures = words[3],
            Body = string.Join(' ', words.Skip(4).Take(2)),
            Names = words[6],
            Url = $"/d{key}",
            Audience = audience,
            Facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["flow"] = [flow] },
        };

    [GeneratedRegex(@"[\p{L}\p{N}-]+")]
    private static partial Regex Word();

    private sealed record World(SearchDocument[] Documents, SearchDocument[] Changed, string[] Removed, string Typed)
    {
        public IEnumerable<SearchDocument> Now() => Documents.Concat(Changed)
            .GroupBy(d => d.Key, StringComparer.Ordinal)
            .Select(g => g.Last())
            .Where(d => Changed.Any(c => c.Key == d.Key) || !Removed.Contains(d.Key, StringComparer.Ordinal));
    }
}
