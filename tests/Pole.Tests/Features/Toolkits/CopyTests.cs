using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Accreditation;
using Pole.Features.Toolkits.Downloads;
using Pole.Platform.Identity;
using static Pole.Features.Toolkits.DownloadsOfTests;

namespace Pole.Features.Toolkits;

/// <summary>A copy after it was handed out: taken again, recognised, told of, asked about.</summary>
public sealed class CopyTests : IDisposable
{
    private const string RunSheet = "/outils/kit-sensibilisation-cycle-de-vie/telecharger/2.1/deroule-matinee-cycle-de-vie-2.1.txt";
    private const string Questions = "/outils/kit-sensibilisation-cycle-de-vie/questions";

    private readonly PoleApp _app = new();

    [Fact]
    public async Task The_register_keeps_the_fingerprint_of_the_bytes_handed_out_and_the_link_hands_out_the_same()
    {
        var (person, bytes, line) = await TakenAsync();

        var again = await person.OpenAsync($"/espace/outils/copies/{line.Id}");

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), line.Hash);
        Assert.Contains("Copie remise à Atelier conseil le 2026-03-02", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(bytes, await again.Message.Content.ReadAsByteArrayAsync());
        Assert.Equal(1, await _app.ReadAsync(db => db.ToolkitDownloads.Select(d => d.Again).SingleAsync()));
    }

    [Fact]
    public async Task The_link_lapses_after_a_week()
    {
        var (_, _, line) = await TakenAsync();
        _app.Clock.Set(_app.Clock.GetUtcNow().AddDays(ToolkitDownload.LinkDays));
        var person = await _app.SignInAsync("conseil@test.example");

        var late = await person.OpenAsync($"/espace/outils/copies/{line.Id}");

        Assert.Equal(HttpStatusCode.Gone, late.Status);
        Assert.Contains("prenez une nouvelle copie", late.Words);
    }

    [Fact]
    public async Task R9_the_link_dies_with_the_right_and_opens_for_nobody_else()
    {
        var (person, _, line) = await TakenAsync();
        await _app.OrganisationAsync("autre");
        var other = await _app.SignInAsync("autre@test.example");
        var path = $"/espace/outils/copies/{line.Id}";

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(path)).Status);
        await _app.SaveAsync(db => db.Accreditations.Single().Suspend(new(2026, 3, 2)));

        var refused = await person.OpenAsync(path);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.NotNull(refused.Page.QuerySelector("[data-missing=accreditation]"));
    }

    [Fact]
    public async Task The_team_tells_whose_copy_a_file_is_even_when_it_was_changed()
    {
        var (_, bytes, line) = await TakenAsync();
        await _app.AccountAsync("officer@test.example", StaffRole.AccreditationOfficer);
        var officer = await _app.SignInAsync("officer@test.example");

        var same = await TraceAsync(officer, "trouve.txt", bytes);
        var changed = await TraceAsync(officer, "trouve.txt", [.. bytes, .. "ajout"u8]);
        var unknown = await TraceAsync(officer, "autre.txt", "rien"u8.ToArray());
        var none = await officer.SubmitAsync("/admin/outils/reconnaitre", [], form: "reconnaitre");

        Assert.Contains("Octet pour octet", same.Words);
        Assert.Contains("Atelier conseil", same.Words);
        Assert.Contains(line.Mark, same.Words);
        Assert.Contains("Modifiée depuis", changed.Words);
        Assert.Contains("Atelier conseil", changed.Words);
        Assert.Contains("n’est pas au registre", unknown.Words);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.Status);
    }

    [Fact]
    public async Task Holders_of_a_withdrawn_version_are_written_to_once_and_their_link_is_dead()
    {
        using var content = new ContentCopy();
        const string Sheet = "toolkits/kit-sensibilisation-cycle-de-vie.md";
        content.Write(Sheet, (await File.ReadAllTextAsync(Path.Combine(content.Root, Sheet))).Replace(
            "    date: 2026-02-09\n", "    date: 2026-02-09\n    withdrawn: Le seuil de lavages est faux.\n", StringComparison.Ordinal));
        using var app = new PoleApp(settings: new() { ["Content:Root"] = content.Root });
        var firm = await app.FirmAsync();
        var person = await app.SignInAsync("conseil@test.example");
        var owner = await app.OwnerAsync(firm.Id);
        var line = new ToolkitDownload
        {
            AccountId = owner,
            OrganisationId = firm.Id,
            Firm = firm.Name,
            Toolkit = "kit-sensibilisation-cycle-de-vie",
            Version = "2.1",
            File = "deroule-matinee-cycle-de-vie-2.1.txt",
            Hash = new string('0', 64),
            Purpose = "Une matinée",
            Licence = "Usage réservé",
            At = app.Clock.GetUtcNow(),
        };
        await app.SaveAsync(db => db.ToolkitDownloads.Add(line));

        await app.RunJobAsync<TellOfWithdrawals>();
        await app.RunJobAsync<TellOfWithdrawals>();

        Assert.Equal(1, await app.ReadAsync(db => db.Outbox.CountAsync(l => l.Template == "toolkit-withdrawn")));
        var dead = await person.OpenAsync($"/espace/outils/copies/{line.Id}");
        Assert.Equal(HttpStatusCode.Forbidden, dead.Status);
        Assert.Contains("Le seuil de lavages est faux.", dead.Words);
    }

    [Fact]
    public async Task A_question_is_answered_to_whoever_asked_and_read_without_a_name_by_those_who_hold_the_toolkit()
    {
        await _app.FirmAsync();
        await _app.AccountAsync("officer@test.example", StaffRole.AccreditationOfficer);
        await _app.OrganisationAsync("autre");
        var person = await _app.SignInAsync("conseil@test.example");
        var officer = await _app.SignInAsync("officer@test.example");
        var other = await _app.SignInAsync("autre@test.example");

        await person.SubmitAsync(Questions, new() { ["Input.Question"] = "Combien de lavages ?" }, "question");
        var waiting = await officer.OpenAsync("/admin/outils/questions");
        var id = await _app.ReadAsync(db => db.ToolkitQuestions.Select(q => q.Id).SingleAsync());
        var silent = await officer.SubmitAsync("/admin/outils/questions", new() { ["Answer"] = " " }, $"question-{id}");
        await officer.SubmitAsync("/admin/outils/questions", new() { ["Answer"] = "Entre dix et vingt." }, $"question-{id}");
        var read = await person.OpenAsync(Questions);
        var closed = await other.OpenAsync(Questions);

        Assert.Contains("Combien de lavages ?", waiting.Words);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Contains("Entre dix et vingt.", read.Words);
        Assert.DoesNotContain("Camille", read.Page.QuerySelector("ol.entries")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, closed.Status);
        Assert.DoesNotContain("Entre dix et vingt.", closed.Words);
        Assert.Equal("toolkit-question-answered", await _app.ReadAsync(db => db.Outbox.Select(l => l.Template).SingleAsync()));
    }

    [Fact]
    public async Task Whoever_took_a_copy_says_where_it_served_and_the_team_reads_it_by_version()
    {
        var (person, _, line) = await TakenAsync();
        await _app.SaveAsync(db => db.Actions.Add(new()
        {
            Reference = "A-2026-0001",
            OrganisationId = line.OrganisationId,
            AuthorId = line.AccountId,
            Operator = Actions.ActionOperator.ThirdParty,
            Title = "Matinée du cycle de vie",
            Type = Actions.ActionType.Workshop,
            FirstDay = new(2026, 3, 1),
            LastDay = new(2026, 3, 1),
            CreatedAt = _app.Clock.GetUtcNow(),
        }));
        await _app.AccountAsync("officer@test.example", StaffRole.AccreditationOfficer);

        var said = await person.SubmitAsync($"/espace/outils/copies/{line.Id}/usages", new() { ["Actions"] = "A-2026-0001" }, "usages");
        await person.SubmitAsync($"/espace/outils/copies/{line.Id}/usages", new() { ["Actions"] = "A-1999-0001" }, "usages");
        var none = await _app.ReadAsync(db => db.ToolkitUses.CountAsync());
        await person.SubmitAsync($"/espace/outils/copies/{line.Id}/usages", new() { ["Actions"] = "A-2026-0001" }, "usages");
        var read = await (await _app.SignInAsync("officer@test.example")).OpenAsync("/admin/outils/usages");

        Assert.True(said.IsRedirect, said.Words);
        Assert.Equal(0, none);
        Assert.Contains("Version 2.1", read.Words);
        Assert.Contains("A-2026-0001 Matinée du cycle de vie", read.Words);
    }

    public void Dispose() => _app.Dispose();

    private static Task<Answer> TraceAsync(Browser officer, string name, byte[] bytes) =>
        officer.SubmitAsync("/admin/outils/reconnaitre", [], form: "reconnaitre", files: new() { ["Copie"] = (name, bytes) });

    private async Task<(Browser Person, byte[] Bytes, ToolkitDownload Line)> TakenAsync()
    {
        await _app.FirmAsync();
        var person = await _app.SignInAsync("conseil@test.example");
        var sent = await person.SubmitAsync(RunSheet, Answers(), "telecharger");
        Assert.Equal(HttpStatusCode.OK, sent.Status);
        return (person, await sent.Message.Content.ReadAsByteArrayAsync(), await _app.ReadAsync(db => db.ToolkitDownloads.SingleAsync()));
    }
}
