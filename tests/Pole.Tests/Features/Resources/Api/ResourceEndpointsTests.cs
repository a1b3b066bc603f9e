using System.Net;
using System.Text.Json;
using Pole.App;
using Pole.Features.Resources.Finding;

namespace Pole.Features.Resources.Api;

public sealed class ResourceEndpointsTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Programs_find_what_people_find()
    {
        var found = await JsonAsync("/api/v1/resources?q=dechets&type=case-study");
        var page = await app.Visit().OpenAsync("/ressources?q=dechets&type=case-study");

        Assert.Contains($"{found.GetProperty("total").GetInt32()} ressources", page.Words);
        Assert.True(found.GetProperty("tookMs").GetDouble() >= 0);
        Assert.Equal((1, 20), (found.GetProperty("page").GetInt32(), found.GetProperty("pageSize").GetInt32()));
        var first = found.GetProperty("items")[0];
        Assert.Equal("case-study", first.GetProperty("type").GetString());
        Assert.EndsWith("/ressources/" + first.GetProperty("slug").GetString(), first.GetProperty("url").GetString());
        var mark = first.GetProperty("marks")[0];
        Assert.Equal("déchets", first.GetProperty("snippet").GetString()!.Substring(mark[0].GetInt32(), mark[1].GetInt32()), ignoreCase: true);
    }

    [Fact]
    public async Task Facets_are_named_by_the_parameters_that_narrow()
    {
        var facets = (await JsonAsync("/api/v1/resources")).GetProperty("facets");

        Assert.Equal(ResourceFacet.All.Select(facet => facet.Parameter).Order(), facets.EnumerateObject().Select(facet => facet.Name).Order());
        foreach (var facet in facets.EnumerateObject())
        {
            var value = facet.Value[0];
            var narrowed = await JsonAsync($"/api/v1/resources?{facet.Name}={value.GetProperty("value").GetString()}");

            Assert.Equal(value.GetProperty("count").GetInt32(), narrowed.GetProperty("total").GetInt32());
            Assert.False(string.IsNullOrEmpty(value.GetProperty("label").GetString()));
        }
    }

    [Fact]
    public async Task What_cannot_be_taken_is_named_by_its_parameter()
    {
        var answer = await app.Visit().OpenAsync("/api/v1/resources?type=foo&page=0&tri=x");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("application/problem+json", answer.Message.Content.Headers.ContentType!.MediaType);
        var problem = JsonDocument.Parse(answer.Text).RootElement;
        Assert.Equal("urn:pole:problem:validation", problem.GetProperty("type").GetString());
        Assert.Equal(["page", "tri", "type"], problem.GetProperty("errors").EnumerateObject().Select(e => e.Name).Order());
    }

    [Fact]
    public async Task A_page_past_the_end_is_empty()
    {
        var found = await JsonAsync("/api/v1/resources?page=500");

        Assert.Equal(500, found.GetProperty("page").GetInt32());
        Assert.Empty(found.GetProperty("items").EnumerateArray());
        Assert.True(found.GetProperty("total").GetInt32() > 0);
    }

    [Fact]
    public async Task One_resource_gives_every_field_of_its_record()
    {
        var resource = await JsonAsync("/api/v1/resources/entrepreneurs-des-sorgues");

        var study = resource.GetProperty("caseStudy");
        Assert.Equal("185000.00", study.GetProperty("funding").GetProperty("total").GetProperty("amount").GetString());
        Assert.Equal("64873.00", study.GetProperty("funding").GetProperty("unexplained").GetProperty("amount").GetProperty("amount").GetString());
        Assert.Equal(35.07m, study.GetProperty("funding").GetProperty("unexplained").GetProperty("share").GetDecimal());
        Assert.Equal("2018", study.GetProperty("started").GetProperty("date").GetString());
        Assert.Equal("fin", study.GetProperty("started").GetProperty("qualifier").GetString());
        Assert.Contains("potential", study.GetProperty("keyFigures").EnumerateArray().Select(f => f.GetProperty("state").GetString()));
        Assert.Equal("93", resource.GetProperty("regions")[0].GetProperty("code").GetString());
        Assert.NotEmpty(study.GetProperty("gaps").EnumerateArray());
    }

    [Fact]
    public async Task A_resource_kept_for_some_gives_its_title_and_summary_only()
    {
        foreach (var item in WrittenResources.All.Where(r => r.Sheet.Audience != ResourceAudience.Everyone))
        {
            var answer = await app.Visit().OpenAsync($"/api/v1/resources/{item.Slug}");
            var resource = JsonDocument.Parse(answer.Text).RootElement;

            Assert.Equal(item.Sheet.Summary, resource.GetProperty("summary").GetString());
            Assert.False(resource.GetProperty("readable").GetBoolean());
            Assert.Equal(JsonValueKind.Null, resource.GetProperty("text").ValueKind);
            Assert.DoesNotContain(item.PlainText.Split('\n').MaxBy(line => line.Length)!, answer.Text);
        }
    }

    [Fact]
    public async Task A_resource_that_is_not_there_is_a_problem_with_a_type()
    {
        var answer = await app.Visit().OpenAsync("/api/v1/resources/nulle-part");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("urn:pole:problem:resource.unknown", JsonDocument.Parse(answer.Text).RootElement.GetProperty("type").GetString());
    }

    private async Task<JsonElement> JsonAsync(string address)
    {
        var answer = await app.Visit().OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return JsonDocument.Parse(answer.Text).RootElement;
    }
}
