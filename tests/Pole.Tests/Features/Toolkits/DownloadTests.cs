using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Accreditation;
using Pole.Features.Membership;
using Pole.Features.Organisations;
using Pole.Features.Toolkits.Downloads;

namespace Pole.Features.Toolkits;

public sealed class DownloadTests : IDisposable
{
    private const string Kit = "/outils/kit-sensibilisation-cycle-de-vie/telecharger/2.1/tasse-ou-gobelet-2.1.csv";

    private readonly PoleApp _app = new();

    [Fact]
    public async Task R9_with_dues_and_accreditation_today_the_file_is_handed_out_named_to_the_firm_and_registered()
    {
        var firm = await FirmAsync();
        var person = await _app.SignInAsync("conseil@test.example");

        var sent = await TakeAsync(person);

        var line = await _app.ReadAsync(db => db.ToolkitDownloads.SingleAsync());
        Assert.Equal(HttpStatusCode.OK, sent.Status);
        var disposition = sent.Message.Content.Headers.ContentDisposition!;
        Assert.Equal("attachment", disposition.DispositionType);
        Assert.Equal($"tasse-ou-gobelet-2.1_atelier-conseil_{line.Mark}.csv", disposition.FileName!.Trim('"'));
        var original = await File.ReadAllBytesAsync(Path.Combine(PoleApp.RepositoryRoot, "content/toolkits/files/tasse-ou-gobelet-2.1.csv"));
        Assert.Equal(original, await sent.Message.Content.ReadAsByteArrayAsync());
        Assert.Equal(
            (firm.Id, "kit-sensibilisation-cycle-de-vie", "2.1", "tasse-ou-gobelet-2.1.csv", "Matinée à Nantes", Convert.ToHexStringLower(SHA256.HashData(original))),
            (line.OrganisationId, line.Toolkit, line.Version, line.File, line.Purpose, line.Hash));
        Assert.Contains("redistribution interdite", line.Licence);
        Assert.Equal(_app.Clock.GetUtcNow(), line.At);
    }

    [Theory]
    [InlineData(false, true, "dues")]
    [InlineData(true, false, "accreditation")]
    [InlineData(false, false, "dues,accreditation")]
    public async Task R9_a_refusal_names_each_missing_condition_with_a_link_to_mend_it(bool dues, bool accredited, string missing)
    {
        await FirmAsync(dues, accredited);
        var person = await _app.SignInAsync("conseil@test.example");

        var page = await person.OpenAsync(Kit);

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        var named = page.Page.QuerySelectorAll("[data-missing]");
        Assert.Equal(missing, string.Join(',', named.Select(e => e.GetAttribute("data-missing"))));
        Assert.All(named, e => Assert.NotNull(e.QuerySelector("a[href]")));
        Assert.Empty(page.Page.QuerySelectorAll("form#telecharger"));
        Assert.False(await _app.ReadAsync(db => db.ToolkitDownloads.AnyAsync()));
    }

    [Fact]
    public async Task R9_both_must_hold_on_the_day_of_the_download_not_on_the_day_the_form_was_opened()
    {
        await FirmAsync();
        var person = await _app.SignInAsync("conseil@test.example");
        var opened = await person.OpenAsync(Kit);
        _app.Clock.Set(new(2027, 1, 1, 8, 0, 0, TimeSpan.Zero));
        person = await _app.SignInAsync("conseil@test.example");
        var late = await person.OpenAsync(Kit);

        var forced = await person.SubmitAsync(opened, Kit, Answers(), "telecharger");

        Assert.Equal(HttpStatusCode.Forbidden, late.Status);
        Assert.NotEqual(HttpStatusCode.OK, forced.Status);
        Assert.False(await _app.ReadAsync(db => db.ToolkitDownloads.AnyAsync()));
    }

    [Fact]
    public async Task R9_a_suspension_between_the_form_and_its_sending_is_seen()
    {
        var firm = await FirmAsync();
        var person = await _app.SignInAsync("conseil@test.example");
        var opened = await person.OpenAsync(Kit);
        await _app.SaveAsync(db => db.Accreditations.Single(a => a.OrganisationId == firm.Id).Suspend(new(2026, 3, 2)));

        var refused = await person.SubmitAsync(opened, Kit, Answers(), "telecharger");

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("suspendue depuis le 2 mars 2026", refused.Words);
        Assert.False(await _app.ReadAsync(db => db.ToolkitDownloads.AnyAsync()));
    }

    [Fact]
    public async Task Without_purpose_or_licence_nothing_is_sent_and_what_was_typed_stays()
    {
        await FirmAsync();
        var person = await _app.SignInAsync("conseil@test.example");

        var noLicence = await person.SubmitAsync(Kit, new() { ["Input.Purpose"] = "Matinée à Nantes" }, "telecharger");
        var noPurpose = await person.SubmitAsync(Kit, new() { ["Input.Purpose"] = " ", ["Input.Licence"] = "true" }, "telecharger");
        var tooLong = await person.SubmitAsync(Kit, new() { ["Input.Purpose"] = new string('x', 301), ["Input.Licence"] = "true" }, "telecharger");

        Assert.All([noLicence, noPurpose, tooLong], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status));
        Assert.NotNull(noLicence.Page.QuerySelector("#Input_Licence-error"));
        Assert.Contains("Matinée à Nantes", noLicence.Words);
        Assert.NotNull(noPurpose.Page.QuerySelector("#Input_Purpose-error"));
        Assert.NotNull(tooLong.Page.QuerySelector("#Input_Purpose-error"));
        Assert.False(await _app.ReadAsync(db => db.ToolkitDownloads.AnyAsync()));
    }

    [Fact]
    public async Task Someone_elses_organisation_and_files_that_are_not_there_are_not_found()
    {
        await FirmAsync();
        var other = await _app.OrganisationAsync("autre", OrganisationKind.ConsultingFirm);
        var person = await _app.SignInAsync("conseil@test.example");

        var forOthers = await person.SubmitAsync(Kit, new(Answers()) { ["Input.Organisation"] = other.Id.ToString() }, "telecharger");

        Assert.Equal(HttpStatusCode.NotFound, forOthers.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync(Kit.Replace("2.1/", "9.9/", StringComparison.Ordinal))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync("/outils/kit-sensibilisation-cycle-de-vie/telecharger/2.1/..%2F..%2Fpages%2Findex.md")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync("/outils/inconnu/telecharger/1/x.txt")).Status);
        Assert.False(await _app.ReadAsync(db => db.ToolkitDownloads.AnyAsync()));
    }

    [Fact]
    public async Task A_visitor_is_asked_to_sign_in_and_a_person_without_organisation_is_told_so()
    {
        await _app.AccountAsync("seul@test.example");

        var visitor = await _app.Visit().OpenAsync(Kit);
        var alone = await (await _app.SignInAsync("seul@test.example")).OpenAsync(Kit);

        Assert.Contains("/compte/connexion", visitor.Location);
        Assert.Equal(HttpStatusCode.Forbidden, alone.Status);
        Assert.Contains("Aucun organisme n’est rattaché à votre compte", alone.Words);
    }

    [Fact]
    public async Task My_toolkits_say_what_is_missing_and_what_I_took()
    {
        await FirmAsync();
        var person = await _app.SignInAsync("conseil@test.example");
        await TakeAsync(person);

        var page = await person.OpenAsync("/espace/outils");

        Assert.Contains("Ouvert aujourd’hui", page.Words);
        Assert.Equal(2, page.Page.QuerySelectorAll("[data-missing=accreditation]").Length);
        Assert.Contains("Matinée à Nantes", page.Words);
    }

    [Fact]
    public async Task Staff_find_a_line_of_the_register_by_the_mark_in_the_name_of_a_copy()
    {
        await FirmAsync();
        await TakeAsync(await _app.SignInAsync("conseil@test.example"));
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
        var firm = await FirmAsync();
        var owner = await _app.OwnerAsync(firm.Id);
        await _app.SaveAsync(db => db.ToolkitDownloads.Add(new()
        {
            AccountId = owner,
            OrganisationId = firm.Id,
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

    private static Dictionary<string, string> Answers() => new() { ["Input.Purpose"] = "Matinée à Nantes", ["Input.Licence"] = "true" };

    private static Task<Answer> TakeAsync(Browser person) => person.SubmitAsync(Kit, Answers(), "telecharger");

    /// <summary>A consulting firm with, in 2026, its dues paid and its owner accredited, or not.</summary>
    private async Task<Organisation> FirmAsync(bool dues = true, bool accredited = true)
    {
        var firm = await _app.OrganisationAsync("conseil", OrganisationKind.ConsultingFirm, headcount: 8);
        if (dues)
        {
            await _app.MembershipAsync(firm.Id, new(2026, 1, 1), new(2026, 12, 31));
        }

        if (accredited)
        {
            await _app.AccreditationAsync(firm.Id);
        }

        return firm;
    }
}
