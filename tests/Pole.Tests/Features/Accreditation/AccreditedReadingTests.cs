using Pole.App;
using Pole.Features.Organisations;

namespace Pole.Features.Accreditation;

public sealed class AccreditedReadingTests : IDisposable
{
    private const string KeptForAccredited = "/ressources/animer-une-bourse-deroule";

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task An_accredited_person_reads_to_the_end_and_others_see_what_is_missing()
    {
        var relay = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await app.AccreditationAsync(relay.Id);
        var resting = await app.OrganisationAsync("suspendu", OrganisationKind.Intermediary);
        await app.AccreditationAsync(resting.Id, then: a => Assert.False(a.Suspend(new(2026, 2, 1)).Refused));

        Assert.False(await IsKeptFromAsync(await app.SignInAsync("relais@test.example"), KeptForAccredited));
        Assert.True(await IsKeptFromAsync(await app.SignInAsync("relais@test.example"), "/ressources/grille-releve-de-flux"));
        Assert.True(await IsKeptFromAsync(await app.SignInAsync("suspendu@test.example"), KeptForAccredited));
        Assert.True(await IsKeptFromAsync(app.Visit(), KeptForAccredited));
    }

    private static async Task<bool> IsKeptFromAsync(Browser browser, string address) =>
        (await browser.OpenAsync(address)).Words.Contains("Ce qui manque", StringComparison.Ordinal);
}
