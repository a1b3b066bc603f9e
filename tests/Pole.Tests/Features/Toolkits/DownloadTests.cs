using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Organisations;
using static Pole.Features.Toolkits.DownloadsOfTests;

namespace Pole.Features.Toolkits;

public sealed class DownloadTests : IDisposable
{
    private readonly PoleApp _app = new();

    [Fact]
    public async Task R9_with_dues_and_accreditation_today_the_file_is_handed_out_named_to_the_firm_and_registered()
    {
        var firm = await _app.FirmAsync();
        var person = await _app.SignInAsync("conseil@test.example");

        var sent = await person.TakeAsync();

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
        await _app.FirmAsync(dues, accredited);
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
        await _app.FirmAsync();
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
        var firm = await _app.FirmAsync();
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
        await _app.FirmAsync();
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
        await _app.FirmAsync();
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

    public void Dispose() => _app.Dispose();
}
