using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Standards;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>The repository as a harvester meets it (OAI-PMH 2.0).</summary>
public sealed class OaiTests : IDisposable
{
    private readonly ContentCopy content = new();
    private readonly PoleApp app;

    public OaiTests() => app = new(settings: new() { ["Content:Root"] = content.Root, ["Harvest:PageSize"] = "5", ["Rates:ReadsPerMinute"] = "100000" });

    public void Dispose()
    {
        app.Dispose();
        content.Dispose();
    }

    [Fact]
    public async Task The_repository_says_who_it_is()
    {
        var answer = await AskAsync("verb=Identify");

        Assert.Equal("http://localhost:5080/oai", answer.Told.Element(OaiAnswer.Protocol + "baseURL")!.Value);
        Assert.Equal("2026-03-02T08:00:00Z", answer.Told.Element(OaiAnswer.Protocol + "earliestDatestamp")!.Value);
        Assert.Equal("Identify", answer.Root.Element(OaiAnswer.Protocol + "request")!.Attribute("verb")!.Value);
    }

    [Theory]
    [InlineData("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/")]
    [InlineData("pole", "urn:pole:resource:1")]
    public async Task Each_format_is_offered_and_every_record_is_given_in_it(string prefix, string space)
    {
        var formats = await AskAsync("verb=ListMetadataFormats");
        var records = await HarvestAsync($"verb=ListRecords&metadataPrefix={prefix}");

        Assert.Contains(formats.Told.Elements(), format => format.Element(OaiAnswer.Protocol + "metadataPrefix")!.Value == prefix && format.Element(OaiAnswer.Protocol + "metadataNamespace")!.Value == space);
        Assert.Equal(WrittenResources.All.Select(item => item.Slug).Order(StringComparer.Ordinal), records.SelectMany(page => page.Slugs).Order(StringComparer.Ordinal));
        Assert.All(
            records.SelectMany(page => page.Root.Descendants(OaiAnswer.Protocol + "metadata")),
            metadata => Assert.Equal(space, Assert.Single(metadata.Elements()).Name.NamespaceName));
    }

    [Fact]
    public async Task The_schema_of_the_own_format_is_where_the_repository_says()
    {
        var schema = (await AskAsync("verb=ListMetadataFormats")).Root.Descendants(OaiAnswer.Protocol + "schema").Last().Value;

        var answer = await app.Visit().OpenAsync(new Uri(schema).AbsolutePath);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("urn:pole:resource:1", answer.Text);
    }

    [Fact]
    public async Task A_list_is_given_page_by_page_and_the_token_outlives_a_restart()
    {
        var pages = await HarvestAsync("verb=ListIdentifiers&metadataPrefix=oai_dc");
        var total = WrittenResources.All.Count;

        Assert.Equal((total + 4) / 5, pages.Count);
        Assert.All(pages, page => Assert.Equal($"{total}", page.Token!.Attribute("completeListSize")!.Value));
        Assert.Equal(Enumerable.Range(0, pages.Count).Select(page => $"{page * 5}"), pages.Select(page => page.Token!.Attribute("cursor")!.Value));
        Assert.Equal("", pages[^1].Token!.Value);

        using var restarted = new PoleApp(settings: new() { ["Content:Root"] = content.Root, ["Harvest:PageSize"] = "5" });
        var after = OaiAnswer.Read(await restarted.Visit().OpenAsync($"/oai?verb=ListIdentifiers&resumptionToken={pages[0].Token!.Value}"));
        Assert.Equal(pages[1].Slugs, after.Slugs);
    }

    [Fact]
    public async Task What_changes_during_a_harvest_is_met_at_its_end_and_nothing_is_left_out()
    {
        var first = await AskAsync("verb=ListRecords&metadataPrefix=oai_dc");
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        Rewrite(first.Slugs[0], "Un titre tout neuf");

        var rest = await ResumeAsync("ListRecords", first);

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
        var sets = await AskAsync("verb=ListSets");
        var records = await HarvestAsync($"verb=ListIdentifiers&metadataPrefix=pole&set={set}");

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
        await AskAsync("verb=Identify");
        var path = Path.Combine(content.Root, "resources", "lire-une-acv.md");
        var text = await File.ReadAllTextAsync(path);
        app.Clock.Set(new DateTimeOffset(2026, 3, 5, 10, 0, 0, TimeSpan.Zero));
        File.WriteAllText(path, text.Replace("type: guide", "type: guide\ndraft: true"));
        Refresh();

        var gone = await AskAsync($"verb=GetRecord&metadataPrefix=oai_dc&identifier={Identifier("lire-une-acv")}");
        app.Clock.Set(new DateTimeOffset(2036, 3, 5, 10, 0, 0, TimeSpan.Zero));
        var years = await AskAsync("verb=ListIdentifiers&metadataPrefix=pole&from=2026-03-05&until=2026-03-05&set=type:guide");
        File.WriteAllText(path, text);
        Refresh();
        var back = await AskAsync($"verb=GetRecord&metadataPrefix=oai_dc&identifier={Identifier("lire-une-acv")}");

        Assert.Equal("deleted", gone.Headers.Single().Attribute("status")!.Value);
        Assert.Equal("2026-03-05T10:00:00Z", gone.Headers.Single().Element(OaiAnswer.Protocol + "datestamp")!.Value);
        Assert.Equal(["lire-une-acv"], years.Slugs);
        Assert.Null(back.Headers.Single().Attribute("status"));
        Assert.Equal("2036-03-05T10:00:00Z", back.Headers.Single().Element(OaiAnswer.Protocol + "datestamp")!.Value);
    }

    [Fact]
    public async Task From_and_until_take_days_and_seconds_and_only_what_changed_then()
    {
        await AskAsync("verb=Identify");
        app.Clock.Set(new DateTimeOffset(2026, 3, 10, 9, 30, 15, TimeSpan.Zero).AddMilliseconds(700));
        Rewrite("bois-de-grasse", "Un titre tout neuf");

        Assert.Equal(["bois-de-grasse"], (await AskAsync("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-03-10")).Slugs);
        Assert.Equal(["bois-de-grasse"], (await AskAsync("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-03-10T09:30:15Z&until=2026-03-10T09:30:15Z")).Slugs);
        Assert.Equal("noRecordsMatch", (await AskAsync("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-03-10T09:30:16Z")).Error);
        Assert.DoesNotContain("bois-de-grasse", (await HarvestAsync("verb=ListIdentifiers&metadataPrefix=oai_dc&until=2026-03-09")).SelectMany(page => page.Slugs));
    }

    [Theory]
    [InlineData("", "badVerb")]
    [InlineData("verb=Eat", "badVerb")]
    [InlineData("verb=Identify&verb=Identify", "badVerb")]
    [InlineData("verb=identify", "badVerb")]
    [InlineData("verb=Identify&set=type", "badArgument")]
    [InlineData("verb=ListRecords", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=pole", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=hier", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-03-01&until=2026-03-01T00:00:00Z", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-03-02&until=2026-03-01", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", "badArgument")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=ListRecords&resumptionToken=x", "badResumptionToken")]
    [InlineData("verb=ListRecords&resumptionToken=MQpvYWlfZGMKCgoKCgoKCg", "badResumptionToken")]
    [InlineData("verb=ListSets&resumptionToken=x", "badResumptionToken")]
    [InlineData("verb=ListRecords&metadataPrefix=marc21", "cannotDisseminateFormat")]
    [InlineData("verb=GetRecord&metadataPrefix=marc21&identifier=oai:localhost:bois-de-grasse", "cannotDisseminateFormat")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:nulle-part", "idDoesNotExist")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=bois-de-grasse", "idDoesNotExist")]
    [InlineData("verb=ListMetadataFormats&identifier=oai:localhost:%00", "idDoesNotExist")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc&set=rien:du:tout", "noRecordsMatch")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2126-01-01", "noRecordsMatch")]
    public async Task What_cannot_be_answered_is_said_by_its_code(string query, string code)
    {
        var answer = await AskAsync(query);

        Assert.Equal(code, answer.Error);
        Assert.Equal(code is "badVerb" or "badArgument", !answer.Root.Element(OaiAnswer.Protocol + "request")!.Attributes().Any());
    }

    [Fact]
    public async Task A_harvester_may_post_its_arguments()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["verb"] = "ListIdentifiers", ["metadataPrefix"] = "pole", ["set"] = "type:guide" });

        var answer = OaiAnswer.Read(await Browser.ReadAsync(await app.Visit().Http.PostAsync(new Uri("/oai", UriKind.Relative), form)));
        var odd = OaiAnswer.Read(await Browser.ReadAsync(await app.Visit().Http.PostAsync(new Uri("/oai", UriKind.Relative), new StringContent("{}", Encoding.UTF8, "application/json"))));

        Assert.NotEmpty(answer.Slugs);
        Assert.Equal("badVerb", odd.Error);
    }

    [Fact]
    public async Task A_record_of_what_is_kept_for_some_has_neither_documents_nor_text()
    {
        var kept = WrittenResources.All.First(item => item.Sheet.Audience != ResourceAudience.Everyone);

        var record = (await AskAsync($"verb=GetRecord&metadataPrefix=pole&identifier={Identifier(kept.Slug)}")).Root;

        Assert.DoesNotContain(record.Descendants(), element => element.Name.LocalName is "document" or "case-study");
        Assert.DoesNotContain(kept.PlainText.Split('\n').MaxBy(line => line.Length)!, record.Value);
    }

    [Fact]
    public async Task What_has_not_changed_keeps_its_stamp_when_the_site_starts_again()
    {
        await AskAsync("verb=Identify");
        app.Clock.Advance(TimeSpan.FromDays(40));
        await app.RunJobAsync<NoteForHarvesters>();

        Assert.Equal(1, await app.ReadAsync(db => db.HarvestRecords.Select(r => r.ChangedAt).Distinct().CountAsync()));
    }

    private static string Identifier(string slug) => $"oai:localhost:{slug}";

    private void Rewrite(string slug, string title)
    {
        var path = Path.Combine(content.Root, "resources", $"{slug}.md");
        File.WriteAllLines(path, File.ReadAllLines(path).Select(line => line.StartsWith("title:", StringComparison.Ordinal) ? $"title: {title}" : line));
        Refresh();
    }

    private void Refresh() => app.WithAsync<Pole.Platform.Content.ContentStore, bool>(store =>
    {
        store.Refresh();
        return Task.FromResult(true);
    }).GetAwaiter().GetResult();

    private async Task<OaiAnswer> AskAsync(string query) => OaiAnswer.Read(await app.Visit().OpenAsync($"/oai?{query}"));

    private async Task<List<OaiAnswer>> HarvestAsync(string query)
    {
        var first = await AskAsync(query);
        return [first, .. await ResumeAsync(query[5..query.IndexOf('&', StringComparison.Ordinal)], first)];
    }

    private async Task<List<OaiAnswer>> ResumeAsync(string verb, OaiAnswer before)
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
