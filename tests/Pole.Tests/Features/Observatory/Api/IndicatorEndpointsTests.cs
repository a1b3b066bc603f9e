using System.Net;
using System.Text.Json;
using Pole.App;

namespace Pole.Features.Observatory.Api;

public sealed class IndicatorEndpointsTests : IDisposable
{
    private readonly PoleApp app = new(settings: new() { ["Demo:Load"] = "true" });

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task R14_the_four_cells_that_programs_read_sum_to_the_total_and_so_do_the_years()
    {
        var indicators = await JsonAsync("/api/v1/indicators");
        var figures = indicators.GetProperty("items").EnumerateArray()
            .Where(i => i.GetProperty("code").GetString() != "adherents") // What there is on a day does not add up over years.
            .SelectMany(i => i.GetProperty("figures").EnumerateArray()).ToList();

        Assert.Contains(figures, f => Value(f, "total") > 0);
        foreach (var figure in figures)
        {
            Assert.Equal(4, figure.GetProperty("cells").GetArrayLength());
            foreach (var parts in new[] { "cells", "years" }.Select(name => figure.GetProperty(name).EnumerateArray().ToList()).Where(parts => parts.All(IsTold)))
            {
                Assert.Equal(Value(figure, "total"), parts.Sum(part => Value(part, "value")));
            }
        }

        Assert.Contains(figures, figure => figure.GetProperty("cells").EnumerateArray().All(IsTold));
    }

    [Fact]
    public async Task What_rests_on_few_companies_has_no_value_and_says_why()
    {
        var indicators = await JsonAsync("/api/v1/indicators?annee=2024");
        var cells = indicators.GetProperty("items").EnumerateArray()
            .SelectMany(i => i.GetProperty("figures").EnumerateArray()).SelectMany(f => f.GetProperty("cells").EnumerateArray()).ToList();

        Assert.All(cells, cell => Assert.Equal(IsTold(cell), cell.GetProperty("value").ValueKind == JsonValueKind.Number));
        Assert.Contains(cells, cell => !IsTold(cell) && cell.GetProperty("withheld").GetString() == "small-numbers");
    }

    [Fact]
    public async Task One_indicator_leads_to_its_lines_in_the_same_scope()
    {
        var code = (await JsonAsync("/api/v1/indicators")).GetProperty("items")[0].GetProperty("code").GetString();

        var indicator = await JsonAsync($"/api/v1/indicators/{code}?annee=2025");
        var csv = await app.Visit().OpenAsync(new Uri(indicator.GetProperty("csv").GetString()!).PathAndQuery);

        Assert.Equal(HttpStatusCode.OK, csv.Status);
        Assert.Equal(2025, Assert.Single(indicator.GetProperty("figures")[0].GetProperty("years").EnumerateArray()).GetProperty("year").GetInt32());
        Assert.True(indicator.GetProperty("demo").GetBoolean());
    }

    [Theory]
    [InlineData("/api/v1/indicators/nulle-part", HttpStatusCode.NotFound, "urn:pole:problem:indicator.unknown")]
    [InlineData("/api/v1/indicators?annee=hier", HttpStatusCode.BadRequest, "urn:pole:problem:validation")]
    [InlineData("/api/v1/indicators?region=ZZ", HttpStatusCode.BadRequest, "urn:pole:problem:validation")]
    public async Task What_is_not_there_or_cannot_be_taken_is_a_problem_with_a_type(string address, HttpStatusCode status, string type)
    {
        var answer = await app.Visit().OpenAsync(address);

        Assert.Equal(status, answer.Status);
        Assert.Equal(type, JsonDocument.Parse(answer.Text).RootElement.GetProperty("type").GetString());
    }

    private static bool IsTold(JsonElement part) => part.GetProperty("withheld").ValueKind == JsonValueKind.Null;

    private static decimal? Value(JsonElement part, string name) =>
        part.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private async Task<JsonElement> JsonAsync(string address)
    {
        var answer = await app.Visit().OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return JsonDocument.Parse(answer.Text).RootElement;
    }
}
