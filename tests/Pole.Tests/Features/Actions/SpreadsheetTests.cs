using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Actions.Sheets;
using Pole.Platform.Documents;
using Pole.Platform.Documents.Office;

namespace Pole.Features.Actions;

/// <summary>Actions go out as a spreadsheet and come back: every row becomes a draft, or none does and each cell is named.</summary>
public sealed class SpreadsheetTests : IDisposable
{
    private const string Address = "/relais/actions/tableur";

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Each_type_has_a_template_with_the_columns_that_it_asks_for()
    {
        var author = await AuthorAsync();

        var workshop = await author.Http.GetStringAsync(new Uri($"{Address}?handler=Template&type=workshop", UriKind.Relative));
        var interview = await author.Http.GetStringAsync(new Uri($"{Address}?handler=Template&type=interview", UriKind.Relative));

        Assert.StartsWith("Référence;Intitulé;Type;", workshop.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains(";Atelier;", workshop, StringComparison.Ordinal);
        Assert.Contains("Entreprises approchées", workshop, StringComparison.Ordinal);
        Assert.DoesNotContain("Entreprises approchées", interview, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await author.OpenAsync($"{Address}?handler=Template&type=autre")).Status);
    }

    [Fact]
    public async Task Each_row_becomes_a_draft_read_as_the_form_is()
    {
        var author = await AuthorAsync();

        var answer = await SendAsync(author, """
            Intitulé;Type;Premier jour;Département;Participants;Entreprises nommées;Tâche 1;Temps 1;Tâche 2;Temps 2;Financeur 1;Montant 1;Résultat 1;Valeur 1;Unité 1;Qualité 1
            Atelier des chutes;Atelier;12/03/2026;1;14;"Cartonnerie du Ried
            Messagerie des Quais (732 829 320)";Préparer;12,5;Animer;2 j;ademe;1 500,50;Matière évitée;3,2;t;mesurée
            ;Atelier;;;;;;;;;;;;;;
            Entretien chez un menuisier;entretien;2026-04-02;67;;;;0,2 ETP;;;;;;;;
            """.Replace(";;;0,2 ETP", ";;Suivre;0,2 ETP", StringComparison.Ordinal));

        Assert.True(answer.IsRedirect, answer.Words);
        var drafts = await DraftsAsync();
        Assert.Equal(["Atelier des chutes", "Entretien chez un menuisier"], drafts.Select(d => d.Title));
        var workshop = drafts[0];
        Assert.Equal((ActionType.Workshop, new DateOnly(2026, 3, 12), "01", "84", 14), (workshop.Type, workshop.FirstDay, workshop.Departement, workshop.Region, workshop.Participants));
        Assert.Equal(["Cartonnerie du Ried", "Messagerie des Quais"], workshop.Companies.Select(c => c.Name));
        Assert.Equal("732829320", workshop.Companies[1].Siren!.Value.Digits);
        Assert.Equal([(1250, TimeUnit.Hour), (200, TimeUnit.Day)], workshop.Times.Select(t => ((int)t.Hundredths, t.Unit)));
        Assert.Equal(("ADEME", 150050), (workshop.Fundings[0].Funder, workshop.Fundings[0].Cents));
        Assert.Equal((3.2m, ValueQuality.Measured), (workshop.Results[0].Value, workshop.Results[0].Quality));
        Assert.Equal(TimeUnit.FullTimeEquivalent, Assert.Single(drafts[1].Times).Unit);
    }

    [Fact]
    public async Task A_template_comes_as_a_workbook_and_comes_back_as_one()
    {
        var author = await AuthorAsync();
        var template = SheetTable.Read(await author.Http.GetByteArrayAsync(new Uri($"{Address}?handler=Template&type=workshop&format=xlsx", UriKind.Relative)))!;
        Assert.Equal(["Référence", "Intitulé", "Type"], template.Titles.Take(3));
        Assert.All(template.Rows, row => Assert.Equal("Atelier", row.Cells[2]));
        object?[] filled = [.. template.Titles.Select(title => title switch
        {
            "Intitulé" => "Atelier des chutes",
            "Type" => "Atelier",
            "Premier jour" => new DateOnly(2026, 3, 1),
            "Département" => 1,
            "Participants" => 14,
            "Tâche 1" => "Préparer",
            "Temps 1" => 12.5m,
            _ => (object?)null,
        })];

        var answer = await SendAsync(author, new XlsxWriter().Write(new("Essai", "fr", DateTimeOffset.UnixEpoch, [new("Actions", template.Titles, [filled])])));

        Assert.True(answer.IsRedirect, answer.Words);
        var draft = Assert.Single(await DraftsAsync());
        Assert.Equal(("Atelier des chutes", new DateOnly(2026, 3, 1), "01", 14), (draft.Title, draft.FirstDay, draft.Departement, draft.Participants));
        Assert.Equal(1250, draft.Times[0].Hundredths);
    }

    [Fact]
    public async Task A_workbook_that_does_not_open_is_refused_with_what_to_do()
    {
        var author = await AuthorAsync();

        var answer = await SendAsync(author, "PK\u0003\u0004 rien"u8.ToArray());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Ce classeur ne s’ouvre pas", string.Join(' ', answer.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_cell_that_cannot_be_read_keeps_everything_out_and_each_cell_is_named()
    {
        var author = await AuthorAsync();

        var answer = await SendAsync(author, """
            Intitulé;Type;Premier jour;Département;Participants;Couleur
            Un atelier sans faute;Atelier;12/03/2026;67;14;
            Un autre;Goûter;32/03/2026;99;beaucoup;bleu
            ;Atelier;12/03/2026;67;3;
            """);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        var faults = answer.Page.QuerySelectorAll("section[aria-labelledby=faults] tbody tr").Select(row => row.TextContent).ToList();
        Assert.Collection(
            faults,
            first => Assert.Contains("Couleur", first, StringComparison.Ordinal),
            type => Assert.True(type.Contains("Ligne 3 · Type", StringComparison.Ordinal) && type.Contains("Goûter", StringComparison.Ordinal), type),
            day => Assert.True(day.Contains("Ligne 3 · Premier jour", StringComparison.Ordinal) && day.Contains("32/03/2026", StringComparison.Ordinal), day),
            untitled => Assert.Contains("Ligne 4 · Intitulé", untitled, StringComparison.Ordinal));
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task What_only_the_form_can_judge_is_named_by_its_cell_too()
    {
        var author = await AuthorAsync();

        var answer = await SendAsync(author, $"Intitulé;Département;Participants;Entreprises nommées;Ce qui a été fait\nUn atelier;99;beaucoup;Une scierie (123);\nUn autre;67;3;;{new string('a', 4001)}\n");

        var faults = answer.Page.QuerySelectorAll("section[aria-labelledby=faults] th[scope=row]").Select(cell => cell.TextContent).ToList();
        Assert.Equal(["Ligne 2 · Participants", "Ligne 2 · Département", "Ligne 2 · Entreprises nommées", "Ligne 3 · Ce qui a été fait"], faults);
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Drafts_are_taken_away_completed_and_brought_back_as_the_same_drafts()
    {
        var author = await AuthorAsync();
        var address = await author.DraftAsync();
        var before = await app.ActionAtAsync(address);

        var taken = await author.Http.GetStringAsync(new Uri($"{Address}?handler=Drafts", UriKind.Relative));
        var answer = await SendAsync(author, taken.Replace("Se placer en facilitateur, pas en expert.", "=Écouter d’abord", StringComparison.Ordinal).Replace(";60;30;15;", ";61;30;15;", StringComparison.Ordinal));

        Assert.True(answer.IsRedirect, answer.Words);
        var after = await app.ActionAtAsync(address);
        Assert.Equal((61, "=Écouter d’abord"), (after.Approached, after.Recommendations));
        Assert.Equal(
            (before.Reference, before.Times.Count, before.Synergies.Count, before.Evidence.Count, before.FirstDay, before.LastDay),
            (after.Reference, after.Times.Count, after.Synergies.Count, after.Evidence.Count, after.FirstDay, after.LastDay));
        Assert.Equal(before.Companies.Select(c => c.Name), after.Companies.Select(c => c.Name));
        Assert.Single(await DraftsAsync());
        Assert.Equal(taken.Replace(";60;30;15;", ";61;30;15;", StringComparison.Ordinal).Replace("Se placer en facilitateur, pas en expert.", "\"'=Écouter d’abord\"", StringComparison.Ordinal),
            await author.Http.GetStringAsync(new Uri($"{Address}?handler=Drafts", UriKind.Relative)));
    }

    [Fact]
    public async Task What_is_submitted_or_another_organisations_is_not_written_over()
    {
        var author = await AuthorAsync();
        var reference = (await app.ActionAtAsync(await author.SubmittedAsync())).Reference;
        await app.RelayAsync("autre");
        var stranger = await app.SignInAsync("autre@test.example");

        var locked = await SendAsync(author, $"Référence;Intitulé\n{reference};Changé\n");
        var theirs = await SendAsync(stranger, $"Référence;Intitulé\n{reference};Changé\n");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (locked.Status, theirs.Status));
        Assert.Contains("Aucune action de cet organisme", theirs.Words, StringComparison.Ordinal);
        Assert.Equal("Rencontres des industriels du canton", (await app.ReadAsync(db => db.Actions.SingleAsync())).Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004pas un tableur")]
    [InlineData("Couleur;Taille\nbleu;grand\n")]
    [InlineData("Intitulé;Type\n")]
    public async Task What_is_no_such_spreadsheet_is_refused_with_what_to_do(string text)
    {
        var author = await AuthorAsync();

        var answer = await SendAsync(author, text);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.NotEmpty(answer.Errors);
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task A_file_as_french_windows_writes_it_is_read()
    {
        var author = await AuthorAsync();
        var latin = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        var answer = await author.SubmitAsync(Address, [], "tableur", new() { ["Input.File"] = ("actions.csv", latin.GetBytes("Intitulé;Ce qui a réussi\nAtelier d’été;Un goûter œuvré\n")) });

        Assert.True(answer.IsRedirect, answer.Words);
        Assert.Equal(("Atelier d’été", "Un goûter œuvré"), (await DraftsAsync()).Select(d => (d.Title, d.SuccessFactors)).Single());
    }

    [Fact]
    public async Task More_rows_than_one_file_may_hold_are_refused()
    {
        var author = await AuthorAsync();
        var rows = new StringBuilder("Intitulé\n");
        for (var n = 0; n <= SheetImport.MostRows; n++)
        {
            rows.Append("Atelier\n");
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(author, rows.ToString())).Status);
    }

    private async Task<Browser> AuthorAsync()
    {
        await app.RelayAsync();
        return await app.SignInAsync("relais@test.example");
    }

    private static Task<Answer> SendAsync(Browser author, string text) => SendAsync(author, Encoding.UTF8.GetBytes(text));

    private static Task<Answer> SendAsync(Browser author, byte[] bytes) =>
        author.SubmitAsync(Address, [], "tableur", new() { ["Input.File"] = ("actions", bytes) });

    private Task<List<Action>> DraftsAsync() => app.ReadAsync(db => db.Actions.WithParts().AsNoTracking().OrderBy(a => a.Reference).ToListAsync());
}
