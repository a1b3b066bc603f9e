using System.Net;
using Pole.App;

namespace Pole.Features.Resources;

/// <summary>Whatever stands in the address, the list of resources answers, and says what it could not take.</summary>
public sealed class OddSearchesTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("?type=foo&pilier=bar&region=999", "n’existe pas ; il est laissé de côté")]
    [InlineData("?page=-1", "La page « -1 » n’existe pas : voici la première")]
    [InlineData("?page=99999", "La page 99999 n’existe pas : voici la dernière")]
    [InlineData("?page=99999999999999", "voici la première")]
    [InlineData("?tri=x", "Le tri « x » n’existe pas")]
    [InlineData("?annee=1850", "Aucune ressource")]
    [InlineData("?q=%FF%ED%A0%80", "ressource")]
    [InlineData("?q=%22%22-*&type=&page=", "ressource")]
    public async Task What_cannot_be_taken_is_said_and_the_rest_is_answered(string query, string said)
    {
        var answer = await FindAsync(query);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(said, answer.Words);
    }

    [Fact]
    public async Task A_very_long_search_is_cut_and_says_so()
    {
        var answer = await FindAsync($"?q={new string('é', 2000)}");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("ses 200 premiers caractères", answer.Words);
        Assert.Equal(200, answer.Page.QuerySelector("#q")!.GetAttribute("value")!.Length);
    }

    [Fact]
    public async Task What_is_typed_is_never_run()
    {
        var answer = await FindAsync($"?q={Uri.EscapeDataString("<script>alert(1)</script>\"><img src=x>")}");

        Assert.Empty(answer.Page.QuerySelectorAll("main script, main img"));
    }

    private Task<Answer> FindAsync(string query) => app.Visit().OpenAsync("/ressources" + query);
}
