using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Accounts;
using Pole.Features.Organisations;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation;

/// <summary>What becomes of an accreditation is written to the person who holds it.</summary>
public sealed class LettersTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_suspension_its_end_and_a_withdrawal_are_written_with_their_reasons()
    {
        var organisation = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var accreditation = await app.AccreditationAsync(organisation.Id);
        await app.AccountAsync("officier@test.example", StaffRole.AccreditationOfficer);
        var officer = await app.SignInAsync("officier@test.example");
        var address = $"/admin/accreditations/{accreditation.Id}";

        await officer.SubmitAsync(address, new() { ["Input.SuspensionReason"] = "Aucune action en un an." });
        await officer.SubmitAsync(address, [], form: "handler=Resume");
        await officer.SubmitAsync(address, new() { ["Input.WithdrawalReason"] = "Depart de la personne." });

        var letters = await app.LettersToAsync("relais@test.example");
        Assert.Equal(["accreditation-suspended", "accreditation-resumed", "accreditation-withdrawn"], letters.Select(l => l.Template));
        Assert.Contains("Aucune action en un an.", letters[0].Values);
        Assert.Contains("Depart de la personne.", letters[2].Values);
        Assert.All(letters, letter => Assert.Contains($"/relais/accreditations/{accreditation.Id}", letter.Values));
    }

    [Fact]
    public async Task Its_end_is_written_once()
    {
        var organisation = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await app.AccreditationAsync(organisation.Id);
        app.Clock.Set(new(2027, 1, 1, 12, 0, 0, TimeSpan.Zero));

        await app.RunJobAsync<ExpireAccreditations>();
        await app.RunJobAsync<ExpireAccreditations>();

        Assert.Equal("accreditation-expired", Assert.Single(await app.LettersToAsync("relais@test.example")).Template);
        Assert.Equal(1, await app.ReadAsync(db => db.Journal.CountAsync(e => e.What == AccreditationMoves.Expired)));
    }
}
