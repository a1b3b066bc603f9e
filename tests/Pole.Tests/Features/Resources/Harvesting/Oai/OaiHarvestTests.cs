using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Standards;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>What a harvester that comes again and again is given: whole lists, sets, what changed, what is gone.</summary>
public sealed class OaiHarvestTests : IDisposable
{
    private readonly OaiSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_list_is_given_page_by_page_and_the_token_outlives_a_restart()
    {
        var pages = await site.HarvestAsync("verb=ListIdentifiers&metadataPrefix=oai_dc");
        var total = WrittenResources.All.Count;

        Assert.Equal((total + 4) / 5, pages.Count);
        Assert.All(pages, page => Assert.Equal($"{total}", page.Token!.Attribute("completeListSize")!.Value));
        Assert.Equal(Enumerable.Range(0, pages.Count).Select(page => $"{page * 5}"), pages.Select(page => page.Token!.Attribute("cursor")!.Value));
        Assert.Equal("", pages[^1].Token!.Value);

        using var restarted = new PoleApp(settings: new() { ["Content:Root"] = site.Root, ["Harvest:PageSize"] = "5" });
        var after = OaiAnswer.Read(await restarted.Visit().OpenAsync($"/oai?verb=ListIdentifiers&resumptionToken={pages[0].Token!.Value}"));
        Assert.Equal(pages[1].Slugs, after.Slugs);
    }

    [Fact]
    public async Task What_changes_during_a_harvest_is_met_at_its_end_and_nothing_is_left_out()
    {
        var first = await site.AskAsync("verb=ListRecords&metadataPrefix=oai_dc");
        site.App.Clock.Advance(TimeSpan.FromMinutes(5));
        site.Rewrite(first.Slugs[0], "Un titre tout neuf");

        var rest = await site.ResumeAsync("ListRecords", first);

        Assert.Equal(first.Slugs[0], rest[^1].Slugs[^1]);
        Assert.Equal(
            WrittenResources.All.Select(item => item.Slug).Order(StringComparer.Ordinal),
            first.Slugs.Concat(rest.SelectMany(page => page.Slugs)).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("type:case-study")]
    [InlineData("type")]
    [InlineData("pillar:eco-design")]
    [InlineData("pillar")]
    public async Task A_set_holds_what_is_filed_there(string set)
    {
        var sets = await site.AskAsync("verb=ListSets");
        var records = await site.HarvestAsync($"verb=ListIdentifiers&metadataPrefix=pole&set={set}");

        Assert.Contains(set, sets.Root.Descendants(OaiAnswer.Protocol + "setSpec").Select(spec => spec.Value));
        var awaited = WrittenResources.All.Where(item => set switch
        {
            "type" => true,
            "pillar" => item.Sheet.Pillars.Count > 0,
            _ when set.StartsWith("type:", StringComparison.Ordinal) => item.Sheet.Type.Code == set[5..],
            _ => item.Sheet.Pillars.Contains(set[7..]),
        });
        Assert.Equal(awaited.Select(item => item.Slug).Order(StringComparer.Ordinal), records.SelectMany(page => page.Slugs).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_gone_is_told_as_gone_for_ever_and_may_come_back()
    {
        await site.AskAsync("verb=Identify");
        var path = Path.Combine(site.Root, "resources", "lire-une-acv.md");
        var text = await File.ReadAllTextAsync(path);
        site.App.Clock.Set(new DateTimeOffset(2026, 3, 5, 10, 0, 0, TimeSpan.Zero));
        File.WriteAllText(path, text.Replace("type: guide", "type: guide\ndraft: true"));
        site.Refresh();

        var gone = await site.AskAsync($"verb=GetRecord&metadataPrefix=oai_dc&identifier={OaiSite.Identifier("lire-une-acv")}");
        site.App.Clock.Set(new DateTimeOffset(2036, 3, 5, 10, 0, 0, TimeSpan.Zero));
        var years = await site.AskAsync("verb=ListIdentifiers&metadataPrefix=pole&from=2026-03-05&until=2026-03-05&set=type:guide");
        File.WriteAllText(path, text);
        site.Refresh();
        var back = await site.AskAsync($"verb=GetRecord&metadataPrefix=oai_dc&identifier={OaiSite.Identifier("lire-une-acv")}");

        Assert.Equal("deleted", gone.Headers.Single().Attribute("status")!.Value);
        Assert.Equal("2026-03-05T10:00:00Z", gone.Headers.Single().Element(OaiAnswer.Protocol + "datestamp")!.Value);
        Assert.Equal(["lire-une-acv"], years.Slugs);
        Assert.Null(back.Headers.Single().Attribute("status"));
        Assert.Equal("2036-03-05T10:00:00Z", back.Headers.Single().Element(OaiAnswer.Protocol + "datestamp")!.Value);
    }

    [Fact]
    public async Task From_and_until_take_days_and_seconds_and_only_what_changed_then()
    {
        await site.AskAsync("verb=Identify");
        site.App.Clock.Set(new DateTimeOffset(2026, 3, 10, 9, 30, 15, TimeSpan.Zero).AddMilliseconds(700));
        site.Rewrite("bois-de-grasse", "Un titre tout neuf");

        Assert.Equal(["bois-de-grasse"], (await site.AskAsync("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-03-10")).Slugs);
        Assert.Equal(["bois-de-grasse"], (await site.AskAsync("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-03-10T09:30:15Z&until=2026-03-10T09:30:15Z")).Slugs);
        Assert.Equal("noRecordsMatch", (await site.AskAsync("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-03-10T09:30:16Z")).Error);
        Assert.DoesNotContain("bois-de-grasse", (await site.HarvestAsync("verb=ListIdentifiers&metadataPrefix=oai_dc&until=2026-03-09")).SelectMany(page => page.Slugs));
    }

    [Fact]
    public async Task What_has_not_changed_keeps_its_stamp_when_the_site_starts_again()
    {
        await site.AskAsync("verb=Identify");
        site.App.Clock.Advance(TimeSpan.FromDays(40));
        await site.App.RunJobAsync<NoteForHarvesters>();

        Assert.Equal(1, await site.App.ReadAsync(db => db.HarvestRecords.Select(r => r.ChangedAt).Distinct().CountAsync()));
    }
}
