using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Content;
using Pole.Standards;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>A site whose content may be changed, asked by a harvester; its lists come five at a time.</summary>
internal sealed class OaiSite : IDisposable
{
    private readonly ContentCopy content = new();

    public OaiSite() => App = new(settings: new() { ["Content:Root"] = content.Root, ["Harvest:PageSize"] = "5", ["Rates:ReadsPerMinute"] = "100000" });

    public PoleApp App { get; }

    public string Root => content.Root;

    public void Dispose()
    {
        App.Dispose();
        content.Dispose();
    }

    public static string Identifier(string slug) => $"oai:localhost:{slug}";

    public void Rewrite(string slug, string title)
    {
        var path = Path.Combine(content.Root, "resources", $"{slug}.md");
        File.WriteAllLines(path, File.ReadAllLines(path).Select(line => line.StartsWith("title:", StringComparison.Ordinal) ? $"title: {title}" : line));
        Refresh();
    }

    public void Refresh() => App.Services.GetRequiredService<ContentStore>().Refresh();

    public async Task<OaiAnswer> AskAsync(string query) => OaiAnswer.Read(await App.Visit().OpenAsync($"/oai?{query}"));

    public async Task<List<OaiAnswer>> HarvestAsync(string query)
    {
        var first = await AskAsync(query);
        return [first, .. await ResumeAsync(query[5..query.IndexOf('&', StringComparison.Ordinal)], first)];
    }

    /// <summary>The pages after one, to the last.</summary>
    public async Task<List<OaiAnswer>> ResumeAsync(string verb, OaiAnswer before)
    {
        var pages = new List<OaiAnswer>();
        while (before.Token is { Value: { Length: > 0 } token })
        {
            Assert.True(pages.Count < 50);
            pages.Add(before = await AskAsync($"verb={verb}&resumptionToken={token}"));
        }

        return pages;
    }
}
