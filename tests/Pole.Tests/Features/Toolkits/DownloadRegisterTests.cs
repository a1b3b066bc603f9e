using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Accreditation;
using Pole.Features.Toolkits.Downloads;

namespace Pole.Features.Toolkits;

/// <summary>What the register of downloads tells: their takers, the team, and who is to hear of a new version.</summary>
public sealed class DownloadRegisterTests : IDisposable
{
    private readonly PoleApp _app = new();

    [Fact]
    public async Task My_toolkits_say_what_is_missing_and_what_I_took()
    {
        await _app.FirmAsync();
        var person = await _app.SignInAsync("conseil@test.example");
        await person.TakeAsync();

        var page = await person.OpenAsync("/espace/outils");

        Assert.Contains("Ouvert aujourd’hui", page.Words);
        Assert.Equal(2, page.Page.QuerySelectorAll("[data-missing=accreditation]").Length);
        Assert.Contains("Matinée à Nantes", page.Words);
    }

    [Fact]
    public async Task Staff_find_a_line_of_the_register_by_the_mark_in_the_name_of_a_copy()
    {
        await _app.FirmAsync();
        await (await _app.SignInAsync("conseil@test.example")).TakeAsync();
        await _app.AccountAsync("officer@test.example", Platform.Identity.StaffRole.AccreditationOfficer);
        var officer = await _app.SignInAsync("officer@test.example");
        var mark = await _app.ReadAsync(db => db.ToolkitDownloads.Select(d => d.Mark).SingleAsync());

        Assert.Contains("Matinée à Nantes", (await officer.OpenAsync($"/admin/outils?empreinte={mark}")).Words);
        Assert.DoesNotContain("Matinée à Nantes", (await officer.OpenAsync("/admin/outils?empreinte=0000000000")).Words);
        Assert.NotEqual(HttpStatusCode.OK, (await (await _app.SignInAsync("conseil@test.example")).OpenAsync("/admin/outils")).Status);
    }

    [Fact]
    public async Task Whoever_took_an_older_version_is_told_once_of_the_new_one()
    {
        var firm = await _app.FirmAsync();
        var owner = await _app.OwnerAsync(firm.Id);
        await _app.SaveAsync(db => db.ToolkitDownloads.Add(new()
        {
            AccountId = owner,
            OrganisationId = firm.Id,
            Firm = firm.Name,
            Toolkit = "kit-sensibilisation-cycle-de-vie",
            Version = "2.0",
            File = "deroule-matinee-cycle-de-vie-2.0.txt",
            Hash = new string('0', 64),
            Purpose = "Une matinée",
            Licence = "Usage réservé",
            At = _app.Clock.GetUtcNow().AddYears(-1),
            ToldOf = "2.0",
        }));

        await _app.RunJobAsync<TellOfNewVersions>();
        await _app.RunJobAsync<TellOfNewVersions>();

        var letter = await _app.ReadAsync(db => db.Outbox.SingleAsync(l => l.Template == "toolkit-new-version"));
        Assert.Equal("conseil@test.example", letter.To);
    }

    public void Dispose() => _app.Dispose();
}
