using System.Net;
using System.Text.Json;
using Pole.App;
using Pole.Features.Services.Sessions;

namespace Pole.Features.Services.Api;

public sealed class ServiceEndpointsTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Programs_read_the_catalogue_with_exact_prices()
    {
        var services = await JsonAsync("/api/v1/services?niveau=first-level");

        Assert.Equal(services.GetProperty("total").GetInt32(), services.GetProperty("items").GetArrayLength());
        Assert.NotEqual(0, services.GetProperty("total").GetInt32());
        foreach (var service in services.GetProperty("items").EnumerateArray())
        {
            Assert.Equal("first-level", service.GetProperty("level").GetString());
            Assert.Matches(@"^\d+\.\d\d$", service.GetProperty("prices").GetProperty("tpe").GetProperty("amount").GetString());
            Assert.Equal("EUR", service.GetProperty("prices").GetProperty("ge").GetProperty("currency").GetString());
        }
    }

    [Fact]
    public async Task Sessions_bear_the_offset_of_paris_and_what_is_in_preparation_is_not_told()
    {
        var open = new Session
        {
            ServiceSlug = "premier-diagnostic-ecoconception",
            Day = new(2026, 7, 6),
            LastDay = new(2026, 7, 6),
            StartsAt = new(9, 0),
            EndsAt = new(17, 30),
            Town = "Chambéry",
            Capacity = 8,
            Deadline = new(2026, 7, 1),
        };
        open.Open();
        var planned = new Session { ServiceSlug = open.ServiceSlug, Day = open.Day, LastDay = open.Day, StartsAt = open.StartsAt, EndsAt = open.EndsAt, Capacity = 8, Deadline = open.Deadline };
        await app.SaveAsync(db => db.Sessions.AddRange(open, planned));

        var session = Assert.Single((await JsonAsync("/api/v1/sessions?mois=2026-07")).GetProperty("items").EnumerateArray());

        Assert.Equal("2026-07-06T09:00:00+02:00", session.GetProperty("startsAt").GetString());
        Assert.Equal(8, session.GetProperty("free").GetInt32());
        Assert.True(session.GetProperty("bookable").GetBoolean());
        Assert.Equal(0, (await JsonAsync("/api/v1/sessions?mois=2026-08")).GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("/api/v1/services?niveau=expert", "niveau")]
    [InlineData("/api/v1/services?region=999", "region")]
    [InlineData("/api/v1/services?page=0", "page")]
    [InlineData("/api/v1/sessions?mois=juillet", "mois")]
    [InlineData("/api/v1/sessions?prestation=nulle-part", "prestation")]
    [InlineData("/api/v1/sessions?page=-1", "page")]
    public async Task What_cannot_be_taken_is_named(string address, string parameter)
    {
        var answer = await app.Visit().OpenAsync(address);
        var problem = JsonDocument.Parse(answer.Text).RootElement;

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("urn:pole:problem:validation", problem.GetProperty("type").GetString());
        Assert.True(problem.GetProperty("errors").TryGetProperty(parameter, out _));
    }

    private async Task<JsonElement> JsonAsync(string address)
    {
        var answer = await app.Visit().OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return JsonDocument.Parse(answer.Text).RootElement;
    }
}
