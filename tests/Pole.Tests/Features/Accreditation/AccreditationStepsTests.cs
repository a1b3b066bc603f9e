using Pole.App;
using Pole.Features.Actions;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Accreditation;

/// <summary>The member area and the area of the relays tell a person of the same work.</summary>
public sealed class AccreditationStepsTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Both_homes_tell_of_a_draft_and_of_a_renewal()
    {
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        await author.DraftAsync();
        app.Clock.Set(new(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));
        author = await app.SignInAsync("relais@test.example");

        foreach (var home in new[] { "/espace", "/relais" })
        {
            var page = await author.OpenAsync(home);
            Assert.Contains("Terminer le brouillon", page.Words);
            Assert.Contains("Demander le renouvellement avant le 31 décembre 2026", page.Words);
        }
    }
}
