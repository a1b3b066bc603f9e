using Microsoft.Extensions.DependencyInjection;
using Pole.App;

namespace Pole.Platform.Search.Relevance;

/// <summary>What people look for stands among the first three answers of the real site: <c>french.txt</c>, <c>english.txt</c>.</summary>
public sealed class RelevanceTests : IClassFixture<RelevanceTests.Site>
{
    private const int First = 3;
    private const int FewestInFrench = 120;

    private readonly Site site;

    public RelevanceTests(Site site) => this.site = site;

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var (language, typed, expected) in Read("fr", "french.txt").Concat(Read("en", "english.txt")))
            {
                cases.Add(language, typed, expected);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_looked_for_stands_among_the_first_three(string language, string typed, string expected)
    {
        var found = await site.FirstAsync(language, typed);

        var missing = expected.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Except(found).ToList();
        Assert.True(missing.Count == 0, $"“{typed}” lacks {string.Join(" and ", missing)}; it finds {string.Join(", ", found)}.");
        Assert.True(expected.Length > 0 || found.Count == 0, $"“{typed}” should find nothing; it finds {string.Join(", ", found)}.");
    }

    [Fact]
    public void There_are_enough_cases_to_be_believed_and_none_twice()
    {
        var french = Read("fr", "french.txt").Select(c => c.Typed).ToList();

        Assert.True(french.Count >= FewestInFrench, $"{french.Count} cases");
        Assert.Equal(french.Distinct().Count(), french.Count);
    }

    private static IEnumerable<(string Language, string Typed, string Expected)> Read(string language, string file) =>
        from line in File.ReadLines(Path.Combine(PoleApp.RepositoryRoot, "tests", "Pole.Tests", "Platform", "Search", "Relevance", file))
        where line.Length > 0 && line[0] != '#'
        let parts = line.Split('|')
        select (language, parts[0].Trim(), parts[1].Trim());

    public sealed class Site : IDisposable
    {
        private readonly PoleApp app = new();

        public void Dispose() => app.Dispose();

        /// <summary>The first answers of the whole site to a visitor, by address.</summary>
        public async Task<IReadOnlyList<string>> FirstAsync(string language, string typed)
        {
            await app.Services.GetRequiredService<SearchIndexer>().Ready;
            var answer = app.Services.GetRequiredService<ISearchIndex>().Find(new SearchQuery { Text = typed, Language = language, PageSize = First });
            return [.. answer.Hits.Select(hit => hit.Url)];
        }
    }
}
