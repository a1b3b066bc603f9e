using System.Net;
using Pole.App;
using Pole.Features.Organisations;

namespace Pole.Features.Accreditation;

public sealed class VerifyTests : IDisposable
{
    private readonly PoleApp _app = new();

    [Fact]
    public async Task Anyone_checks_a_code_and_reads_no_name_of_a_person()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var accreditation = await _app.AccreditationAsync(organisation.Id);

        var page = await _app.Visit().OpenAsync($"/verification/{VerificationCode.Show(accreditation.Code!)}");
        var lower = await _app.Visit().OpenAsync($"/verification?code={accreditation.Code!.ToLowerInvariant()}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Valable aujourd’hui", page.Words);
        Assert.Contains("Atelier relais", page.Words);
        Assert.Contains("C. R.", page.Words);
        Assert.DoesNotContain("Camille", page.Words);
        Assert.Equal(HttpStatusCode.OK, lower.Status);
    }

    [Theory]
    [InlineData("22222-22222")]
    [InlineData("abc")]
    [InlineData("%3Cscript%3E")]
    public async Task A_code_that_nobody_has_is_not_found_and_says_how_to_mend_it(string code)
    {
        var page = await _app.Visit().OpenAsync($"/verification/{code}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("Aucune accréditation ne porte ce code", page.Words);
    }

    [Fact]
    public async Task What_is_suspended_withdrawn_or_over_says_so()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var suspended = await _app.AccreditationAsync(organisation.Id, then: a => a.Suspend(new(2026, 3, 1)));
        var withdrawn = await _app.AccreditationAsync(organisation.Id, then: a => a.Withdraw(new(2026, 3, 1)));
        var over = await _app.AccreditationAsync(organisation.Id, validity: new(new(2025, 1, 1), new(2025, 12, 31)));

        Assert.Contains("Suspendue", (await _app.Visit().OpenAsync($"/verification/{suspended.Code}")).Words);
        Assert.Contains("Retirée", (await _app.Visit().OpenAsync($"/verification/{withdrawn.Code}")).Words);
        Assert.Contains("Expirée", (await _app.Visit().OpenAsync($"/verification/{over.Code}")).Words);
    }

    [Fact]
    public async Task The_directory_shows_organisations_accredited_today_and_forgets_them_when_they_no_longer_are()
    {
        var relay = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var other = await _app.OrganisationAsync("ancien", OrganisationKind.Intermediary);
        await _app.AccreditationAsync(relay.Id);
        await _app.AccreditationAsync(other.Id, validity: new(new(2025, 1, 1), new(2025, 12, 31)));

        var page = await _app.Visit().OpenAsync("/annuaire");

        Assert.Contains("Atelier relais", page.Words);
        Assert.Contains("Auvergne-Rhône-Alpes", page.Words);
        Assert.DoesNotContain("Atelier ancien", page.Words);
        Assert.DoesNotContain("Camille", page.Words);
    }

    public void Dispose() => _app.Dispose();
}
