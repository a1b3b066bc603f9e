using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Accounts;
using Pole.Features.Accreditation.Applying;
using Pole.Features.Accreditation.Reviewing;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation.Opinions;

public sealed class OpinionTests : IDisposable
{
    private const string Expert = "expert@elsewhere.example";

    private readonly PoleApp _app = new();

    [Fact]
    public async Task An_expert_without_account_gives_an_opinion_once_and_the_officer_reads_it_beside_the_criteria()
    {
        var (officer, path) = await AskedAsync();
        var link = await _app.LinkInAsync(Expert, "expert-asked");
        var expert = _app.Visit();

        var given = await expert.SubmitAsync(link, Answers(), form: "avis");
        var again = await _app.Visit().OpenAsync(link);
        var read = await officer.OpenAsync(path);

        Assert.Contains("Votre avis est transmis", given.Words);
        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        Assert.Contains("Ce lien ne s’ouvre pas", again.Words);
        Assert.Contains("Pas d’atelier", read.Words);
        Assert.Contains("Favorable avec réserves", read.Words);
        var opinion = await _app.ReadAsync(db => db.AccreditationOpinions.SingleAsync());
        Assert.Equal(("", null, 4), (opinion.Email, opinion.TokenHash, opinion.Judgments.Count));
        Assert.Equal(CriterionVerdict.NotMet, opinion.Judgments[1].Verdict);
        Assert.Contains("expert-answered", await _app.ReadAsync(db => db.Outbox.Select(l => l.Template).ToListAsync()));
    }

    [Fact]
    public async Task An_opinion_needs_each_criterion_and_keeps_what_was_typed()
    {
        await AskedAsync();
        var link = await _app.LinkInAsync(Expert, "expert-asked");
        var fields = Answers();
        fields["Criteria[2].Verdict"] = "";

        var refused = await _app.Visit().SubmitAsync(link, fields, form: "avis");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotNull(refused.Page.QuerySelector("#Criteria_2__Verdict-error, [id^='Criteria_2'][id$='-error']"));
        Assert.Contains("Pas d’atelier", refused.Words);
    }

    [Fact]
    public async Task The_expert_sees_no_name_of_the_person_and_only_the_pieces_shared()
    {
        var (organisation, application) = await ApplicationAsync();
        var (shared, kept) = (await PieceAsync(application, "animation"), await PieceAsync(application, "structure"));
        await AskAsync(application, new() { ["Input.Pieces"] = shared.ToString() });
        var link = await _app.LinkInAsync(Expert, "expert-asked");

        var page = await _app.Visit().OpenAsync(link);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(organisation.Name, page.Words);
        Assert.DoesNotContain("Camille", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await _app.Visit().OpenAsync($"{link}&handler=Piece&piece={shared}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _app.Visit().OpenAsync($"{link}&handler=Piece&piece={kept}")).Status);
        Assert.True(page.Message.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_link_that_lapsed_or_was_taken_back_opens_nothing_and_the_address_is_forgotten()
    {
        var (officer, path) = await AskedAsync();
        var link = await _app.LinkInAsync(Expert, "expert-asked");
        var id = await _app.ReadAsync(db => db.AccreditationOpinions.Select(o => o.Id).SingleAsync());

        await officer.SubmitAsync(path, new() { ["opinion"] = id.ToString() }, form: "handler=Revoke");
        var revoked = await _app.Visit().OpenAsync(link);
        await officer.SubmitAsync(path, new() { ["Input.Expert"] = "Une autre", ["Input.Email"] = "autre@elsewhere.example" }, form: "demander");
        var second = await _app.LinkInAsync("autre@elsewhere.example", "expert-asked");
        _app.Clock.Set(_app.Clock.GetUtcNow().AddDays(Opinion.LastsDays).AddSeconds(1));
        var lapsed = await _app.Visit().OpenAsync(second);
        await _app.RunJobAsync<ForgetExperts>();

        Assert.Equal(HttpStatusCode.NotFound, revoked.Status);
        Assert.Equal(HttpStatusCode.NotFound, lapsed.Status);
        Assert.All(await _app.ReadAsync(db => db.AccreditationOpinions.ToListAsync()), o => Assert.Equal("", o.Email));
    }

    [Fact]
    public async Task R10_nobody_of_the_organisation_is_asked()
    {
        var (_, application) = await ApplicationAsync();

        var refused = await AskAsync(application, new() { ["Input.Email"] = "RELAIS@test.example" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("son avis ne peut pas compter", refused.Words);
        Assert.Empty(await _app.ReadAsync(db => db.AccreditationOpinions.ToListAsync()));
    }

    public void Dispose() => _app.Dispose();

    private static Dictionary<string, string> Answers() => new()
    {
        ["Criteria[0].Verdict"] = "Met",
        ["Criteria[1].Verdict"] = "NotMet",
        ["Criteria[1].Comment"] = "Pas d’atelier",
        ["Criteria[2].Verdict"] = "Met",
        ["Criteria[3].Verdict"] = "NotApplicable",
        ["Input.Advice"] = "WithReservations",
        ["Input.IsIndependent"] = "true",
    };

    private async Task<(Browser Officer, string Path)> AskedAsync()
    {
        var (_, application) = await ApplicationAsync();
        await AskAsync(application, []);
        return (await _app.SignInAsync("reviewer@test.example"), $"/admin/accreditations/{application.Id}/criteres");
    }

    private async Task<Answer> AskAsync(Accreditation application, Dictionary<string, string> more)
    {
        var officer = await _app.SignInAsync("reviewer@test.example");
        var fields = new Dictionary<string, string> { ["Input.Expert"] = "Une experte", ["Input.Email"] = Expert, ["Input.Question"] = "Et l’atelier ?" };
        foreach (var (name, value) in more)
        {
            fields[name] = value;
        }

        return await officer.SubmitAsync($"/admin/accreditations/{application.Id}/criteres", fields, form: "demander");
    }

    private async Task<(Organisation Organisation, Accreditation Application)> ApplicationAsync()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var reviewer = await _app.AccountAsync("reviewer@test.example", StaffRole.AccreditationOfficer);
        return (organisation, await _app.ApplicationAsync(organisation.Id, then: a => a.TakeUp(reviewer.Id)));
    }

    private async Task<Id<EvidencePiece>> PieceAsync(Accreditation application, string code)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var (files, shelf, db) = (Service<FileStore>(), Service<EvidenceShelf>(), Service<PoleDb>());
        var (file, _) = await files.KeepAsync($"{code}.txt", "Douze personnes."u8.ToArray(), "", CancellationToken.None);
        shelf.Add(application.Id, code, file!);
        await db.SaveChangesAsync();
        return await db.AccreditationPieces.Where(p => p.Code == code).Select(p => p.Id).SingleAsync();

        T Service<T>()
            where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
    }
}
