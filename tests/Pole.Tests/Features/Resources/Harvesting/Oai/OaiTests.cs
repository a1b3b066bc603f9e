using System.Net;
using System.Text;
using Pole.App;
using Pole.Standards;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>The repository as a harvester meets it (OAI-PMH 2.0): what it says of itself, its records, what it refuses.</summary>
public sealed class OaiTests : IDisposable
{
    private readonly OaiSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_repository_says_who_it_is()
    {
        var answer = await site.AskAsync("verb=Identify");

        Assert.Equal("http://localhost:5080/oai", answer.Told.Element(OaiAnswer.Protocol + "baseURL")!.Value);
        Assert.Equal("2026-03-02T08:00:00Z", answer.Told.Element(OaiAnswer.Protocol + "earliestDatestamp")!.Value);
        Assert.Equal("Identify", answer.Root.Element(OaiAnswer.Protocol + "request")!.Attribute("verb")!.Value);
    }

    [Theory]
    [InlineData("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/")]
    [InlineData("pole", "urn:pole:resource:1")]
    public async Task Each_format_is_offered_and_every_record_is_given_in_it(string prefix, string space)
    {
        var formats = await site.AskAsync("verb=ListMetadataFormats");
        var records = await site.HarvestAsync($"verb=ListRecords&metadataPrefix={prefix}");

        Assert.Contains(formats.Told.Elements(), format => format.Element(OaiAnswer.Protocol + "metadataPrefix")!.Value == prefix && format.Element(OaiAnswer.Protocol + "metadataNamespace")!.Value == space);
        Assert.Equal(WrittenResources.All.Select(item => item.Slug).Order(StringComparer.Ordinal), records.SelectMany(page => page.Slugs).Order(StringComparer.Ordinal));
        Assert.All(
            records.SelectMany(page => page.Root.Descendants(OaiAnswer.Protocol + "metadata")),
            metadata => Assert.Equal(space, Assert.Single(metadata.Elements()).Name.NamespaceName));
    }

    [Fact]
    public async Task The_schema_of_the_own_format_is_where_the_repository_says()
    {
        var schema = (await site.AskAsync("verb=ListMetadataFormats")).Root.Descendants(OaiAnswer.Protocol + "schema").Last().Value;

        var answer = await site.App.Visit().OpenAsync(new Uri(schema).AbsolutePath);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("urn:pole:resource:1", answer.Text);
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
        var answer = await site.AskAsync(query);

        Assert.Equal(code, answer.Error);
        Assert.Equal(code is "badVerb" or "badArgument", !answer.Root.Element(OaiAnswer.Protocol + "request")!.Attributes().Any());
    }

    [Fact]
    public async Task A_harvester_may_post_its_arguments()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["verb"] = "ListIdentifiers", ["metadataPrefix"] = "pole", ["set"] = "type:guide" });

        var answer = OaiAnswer.Read(await Browser.ReadAsync(await site.App.Visit().Http.PostAsync(new Uri("/oai", UriKind.Relative), form)));
        var odd = OaiAnswer.Read(await Browser.ReadAsync(await site.App.Visit().Http.PostAsync(new Uri("/oai", UriKind.Relative), new StringContent("{}", Encoding.UTF8, "application/json"))));

        Assert.NotEmpty(answer.Slugs);
        Assert.Equal("badVerb", odd.Error);
    }

    [Fact]
    public async Task A_record_of_what_is_kept_for_some_has_neither_documents_nor_text()
    {
        var kept = WrittenResources.All.First(item => item.Sheet.Audience != ResourceAudience.Everyone);

        var record = (await site.AskAsync($"verb=GetRecord&metadataPrefix=pole&identifier={OaiSite.Identifier(kept.Slug)}")).Root;

        Assert.DoesNotContain(record.Descendants(), element => element.Name.LocalName is "document" or "case-study");
        Assert.DoesNotContain(kept.PlainText.Split('\n').MaxBy(line => line.Length)!, record.Value);
    }
}
