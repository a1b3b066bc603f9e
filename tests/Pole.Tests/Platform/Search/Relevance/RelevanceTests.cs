using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Demo;

namespace Pole.Platform.Search.Relevance;

/// <summary>
/// What people look for stands among the first three answers of the real site: <c>french.txt</c>, <c>english.txt</c>; and, where
/// sessions and accredited organisations are among what can be found, <c>lively.txt</c>.
/// </summary>
public sealed class RelevanceTests : IClassFixture<RelevanceTests.Site>, IClassFixture<RelevanceTests.LivelySite>
{
    private const int First = 3;
    private const int FewestInFrench = 120;

    private readonly Site site;
    private readonly LivelySite lively;

    public RelevanceTests(Site site, LivelySite lively)
    {
        this.site = site;
        this.lively = lively;
    }

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

    public static TheoryData<string, string, string> LivelyCases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var (_, typed, expected) in Read("fr", "lively.txt"))
            {
                var isEnglish = typed.StartsWith("en:", StringComparison.Ordinal);
                cases.Add(isEnglish ? "en" : "fr", isEnglish ? typed[3..].Trim() : typed, expected);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_looked_for_stands_among_the_first_three(string language, string typed, string expected) =>
        Judge(typed, expected, await site.FirstAsync(language, typed));

    [Theory]
    [MemberData(nameof(LivelyCases))]
    public async Task On_a_site_that_lives_it_does_so_too(string language, string typed, string expected) =>
        Judge(typed, expected, await lively.FirstAsync(language, typed));

    private static void Judge(string typed, string expected, IReadOnlyList<string> found)
    {
        var missing = expected.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(address => !found.Any(other => address[^1] == '*' ? other.StartsWith(address[..^1], StringComparison.Ordinal) : other == address))
            .ToList();
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

    /// <summary>The site with the demonstration data.</summary>
    public sealed class LivelySite : Site
    {
        protected override Task PrepareAsync() => App.WithAsync<DemoTeller, bool>(teller => teller.TellAsync(CancellationToken.None));
    }

    public class Site : IAsyncLifetime
    {
        private protected PoleApp App { get; } = new();

        public async Task InitializeAsync()
        {
            _ = App.Server;
            await PrepareAsync();
            await App.Services.GetRequiredService<SearchIndexer>().RebuildAsync();
        }

        public Task DisposeAsync()
        {
            App.Dispose();
            return Task.CompletedTask;
        }

        protected virtual Task PrepareAsync() => Task.CompletedTask;

        /// <summary>The first answers of the whole site to a visitor, by address.</summary>
        public async Task<IReadOnlyList<string>> FirstAsync(string language, string typed)
        {
            await App.Services.GetRequiredService<SearchIndexer>().Ready;
            var answer = App.Services.GetRequiredService<ISearchIndex>().Find(new SearchQuery { Text = typed, Language = language, PageSize = First });
            return [.. answer.Hits.Select(hit => hit.Url)];
        }
    }
}
