using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Platform.Identity;

namespace Pole.Platform.Commands;

public sealed class UserCommandTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task User_create_makes_an_account_whose_owner_chooses_a_password()
    {
        var (code, said, _) = await RunAsync("user", "create", "zoe@pole.example", "Zoé Lamartine", "--role", "Editor", "--role", "accountant");

        var chosen = await app.Visit().SubmitAsync(LinkIn(said), new() { ["Input.Password"] = PoleApp.Password });

        Assert.Equal(CommandLine.Done, code);
        Assert.Equal("/compte/connexion", chosen.Location);
        await app.SignInAsync("zoe@pole.example");
        Assert.Equal([StaffRole.Accountant, StaffRole.Editor], await app.ReadAsync(db => db.StaffSeats.Select(s => s.Role).OrderBy(r => r).ToListAsync()));
    }

    [Theory]
    [InlineData("user", "create")]
    [InlineData("user", "create", "pas-une-adresse", "Zoé")]
    [InlineData("user", "create", "zoe@pole.example", "Zoé", "--role")]
    [InlineData("user", "create", "zoe@pole.example", "Zoé", "--role", "Funder")]
    [InlineData("user", "create", "zoe@pole.example", "Zoé", "--role", "Roi")]
    [InlineData("user", "reset")]
    public async Task What_cannot_be_read_is_misuse_and_changes_nothing(params string[] words)
    {
        var (code, _, error) = await RunAsync(words);

        Assert.Equal(CommandLine.Misused, code);
        Assert.NotEmpty(error);
        Assert.Equal(0, await app.ReadAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task An_address_is_not_taken_twice()
    {
        await app.AccountAsync("zoe@pole.example");

        Assert.Equal(CommandLine.Failed, (await RunAsync("user", "create", "ZOE@pole.example", "Zoé")).Code);
    }

    [Fact]
    public async Task User_reset_ends_the_sessions_and_opens_the_way_to_a_new_password()
    {
        await app.AccountAsync("zoe@pole.example");
        var browser = await app.SignInAsync("zoe@pole.example");

        var (code, said, _) = await RunAsync("user", "reset", "zoe@pole.example");

        Assert.Equal(CommandLine.Done, code);
        Assert.True((await browser.OpenAsync("/compte/securite")).IsRedirect);
        Assert.Equal("/compte/connexion", (await app.Visit().SubmitAsync(LinkIn(said), new() { ["Input.Password"] = "Sept-pommes-rouges-au-fond-du-panier" })).Location);
        Assert.Equal(CommandLine.Failed, (await RunAsync("user", "reset", "personne@pole.example")).Code);
    }

    private static string LinkIn(string said) =>
        new Uri(said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).First(word => word.StartsWith("http", StringComparison.Ordinal))).PathAndQuery;

    private async Task<(int Code, string Said, string Error)> RunAsync(params string[] words)
    {
        var (said, error) = (new StringWriter(), new StringWriter());
        var code = await app.WithAsync<CommandLine, int>(line => line.RunAsync(words, new CommandConsole(said, error), CancellationToken.None));
        return (code, said.ToString(), error.ToString());
    }
}
