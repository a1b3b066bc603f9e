using Pole.App;

namespace Pole.Features.Actions;

public sealed class SubmissionQueriesTests : IDisposable
{
    /// <summary>Who asks, whose it is; its stamp with its author and the past of its organisation; the action with its six lists; what stands beside it, shares its evidence and tells of its synergies, its files; its stamp again; what covers it and the lock of the period; what is saved.</summary>
    private const int Most = 21;

    private readonly CommandLog commands = new();
    private readonly PoleApp app;

    public SubmissionQueriesTests() => app = new PoleApp(commands.Join);

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task An_action_is_read_once_when_it_is_submitted()
    {
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var page = await author.OpenAsync(await author.DraftAsync());
        commands.Take();

        var answer = await author.SubmitAsync(page, "", [], "soumettre");

        Assert.True(answer.IsRedirect, answer.Words);
        var sent = commands.Take();
        Assert.True(sent.Count <= Most, $"{sent.Count} commands:\n{string.Join("\n\n", sent)}");
        Assert.Single(sent, command => command.Contains("Recommendations", StringComparison.Ordinal) && !command.Contains("<>", StringComparison.Ordinal));
    }
}
