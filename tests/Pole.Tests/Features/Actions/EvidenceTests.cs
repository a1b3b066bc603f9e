using System.Net;
using System.Text;
using Pole.App;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions;

public sealed class EvidenceTests
{
    [Fact]
    public async Task A_refused_file_loses_nothing_else()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync();

        var answer = await author.SubmitAsync(
            address + "/modifier", Rencontres.With(("Input.Title", "Un autre titre"), ("do", "save")), "action",
            new() { ["Input.Evidence"] = ("virus.exe", Encoding.UTF8.GetBytes("MZ")) });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(answer.Errors, e => e.StartsWith("Ce type de fichier n’est pas accepté.", StringComparison.Ordinal));
        Assert.Contains("feuille-de-presence.csv", answer.Words);
        var action = await app.ActionAtAsync(address);
        Assert.Equal("Un autre titre", action.Title);
        Assert.Single(action.Evidence);
    }

    [Fact]
    public async Task Evidence_can_be_taken_out_of_a_draft()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync();
        var evidence = (await app.ActionAtAsync(address)).Evidence[0].Id;

        await author.SubmitAsync(address + "/modifier", new() { ["do"] = $"remove-{evidence}" }, "action");

        Assert.Empty((await app.ActionAtAsync(address)).Evidence);
    }
}
