using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pole.App;

namespace Pole.Features.Accounts;

public sealed class MyDataTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_person_corrects_their_name_and_language()
    {
        await app.OrganisationAsync("lac");
        var browser = await app.SignInAsync("lac@test.example");

        var answer = await browser.SubmitAsync("/compte/donnees", new() { ["Input.Name"] = "Claude du Lac", ["Input.Language"] = "en" });

        Assert.Equal("/compte/donnees", answer.Location);
        var account = await app.ReadAsync(db => db.Users.SingleAsync());
        Assert.Equal(("Claude du Lac", "en"), (account.Name, account.Language));
        Assert.Contains("Bonjour Claude du Lac", (await browser.OpenAsync("/espace")).Words);
    }

    [Theory]
    [InlineData("Input.Name", "")]
    [InlineData("Input.Language", "de")]
    public async Task Bad_input_changes_nothing(string field, string typed)
    {
        await app.OrganisationAsync("lac");
        var browser = await app.SignInAsync("lac@test.example");
        var page = await browser.OpenAsync("/compte/donnees");

        var answer = await browser.SubmitAsync(page, "", new() { [field] = typed });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.NotEmpty(answer.Errors);
        Assert.Equal("Camille lac", await app.ReadAsync(db => db.Users.Select(a => a.Name).SingleAsync()));
    }

    [Fact]
    public async Task A_person_takes_their_data_away_and_nobody_elses()
    {
        await app.OrganisationAsync("lac");
        await app.OrganisationAsync("autre");
        var browser = await app.SignInAsync("lac@test.example");

        var answer = await browser.OpenAsync("/compte/donnees?handler=Export");

        using var json = JsonDocument.Parse(answer.Text);
        Assert.Equal("lac@test.example", json.RootElement.GetProperty("email").GetString());
        Assert.Equal("Atelier lac", json.RootElement.GetProperty("records").GetProperty("organisations")[0].GetProperty("name").GetString());
        Assert.DoesNotContain("autre", answer.Text);
        Assert.DoesNotContain("assword", answer.Text.Replace("password-changed", ""));
        Assert.Equal("attachment", answer.Message.Content.Headers.ContentDisposition?.DispositionType);
    }
}
