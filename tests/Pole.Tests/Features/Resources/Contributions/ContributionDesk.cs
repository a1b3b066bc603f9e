using System.Text;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Resources.Contributions.Asking;
using Pole.Platform.Identity;

namespace Pole.Features.Resources.Contributions;

/// <summary>An author and an editor at their desks, with a content folder of the test’s own.</summary>
internal sealed class ContributionDesk : IDisposable
{
    public const string Title = "Des palettes qui font deux tours";
    public const string Slug = "des-palettes-qui-font-deux-tours";

    public ContributionDesk() => App = new(settings: new() { ["Content:Root"] = Content.Root });

    public ContentCopy Content { get; } = new();

    public PoleApp App { get; }

    public void Dispose()
    {
        App.Dispose();
        Content.Dispose();
    }

    public async Task<Browser> AuthorAsync(string name = "autrice")
    {
        await App.AccountAsync($"{name}@test.example");
        return await App.SignInAsync($"{name}@test.example");
    }

    public async Task<Browser> EditorAsync()
    {
        await App.AccountAsync("editrice@test.example", StaffRole.Editor);
        return await App.SignInAsync("editrice@test.example");
    }

    /// <summary>The name of a control: of a question, or of a cell of its rows.</summary>
    public static string Field(string path, int? row = null, string? column = null)
    {
        var question = AuthorSteps.Questions.First(one => one.Path == path);
        var number = AuthorSteps.StepOf(question).Questions.ToList().IndexOf(question);
        return row is null
            ? $"Input.Answers[{number}].Text"
            : $"Input.Answers[{number}].Rows[{row}].Cells[{question.Columns.ToList().FindIndex(one => one.Key == column)}]";
    }

    public static async Task<string> StartAsync(Browser author)
    {
        var begun = await author.SubmitAsync("/espace/contributions/nouvelle", new() { ["Input.Title"] = Title });
        Assert.True(begun.IsRedirect, begun.Words);
        return begun.Location![..begun.Location!.LastIndexOf('/')];
    }

    public static async Task SaveAsync(Browser author, string page, string step, Dictionary<string, string> fields)
    {
        var saved = await author.SubmitAsync($"{page}/{step}", fields, "etape");
        Assert.True(saved.IsRedirect, string.Join('\n', saved.Errors) + saved.Words);
    }

    /// <summary>A sheet with all that sending needs.</summary>
    public static async Task<string> WriteAsync(Browser author)
    {
        var page = await StartAsync(author);
        await SaveAsync(author, page, "identite", new()
        {
            [Field("summary")] = "Sept entreprises consignent leurs palettes.",
            [Field("case-study.lead.name")] = "Club des Aulnes",
            [Field("case-study.lead.kind")] = "business-association",
        });
        await SaveAsync(author, page, "territoire", new() { [Field("case-study.territory.name")] = "Parc des Aulnes" });
        await SaveAsync(author, page, "contexte", new() { [Field("case-study.context")] = "Les palettes partaient à la benne." });
        await SaveAsync(author, page, "chiffres", new()
        {
            [Field("case-study.key-figures", 0, "label")] = "Palettes reprises",
            [Field("case-study.key-figures", 0, "value")] = "2 400,5",
            [Field("case-study.key-figures", 0, "unit")] = "palettes",
        });
        await SaveAsync(author, page, "documents", new() { [Field("source.licence")] = "CC BY 4.0" });
        return page;
    }

    public static async Task<string> SendAsync(Browser author, string page)
    {
        var sent = await author.SubmitAsync(page, new() { ["Input.Licence"] = "true" }, "envoyer");
        Assert.True(sent.IsRedirect, string.Join('\n', sent.Errors) + sent.Words);
        return page.Replace("/espace/", "/admin/", StringComparison.Ordinal);
    }

    public static async Task PublishAsync(Browser editor, string review)
    {
        var published = await editor.SubmitAsync(review, [], "decision");
        Assert.True(published.IsRedirect, string.Join('\n', published.Errors) + published.Words);
    }

    public static Dictionary<string, (string Name, byte[] Bytes)> File(string name, string text) => new() { ["Input.Files"] = (name, Encoding.UTF8.GetBytes(text)) };

    public string Written() => System.IO.File.ReadAllText(Path.Combine(Content.Root, "resources", $"{Slug}.md"));

    public Task<List<string>> LettersAsync(string to) => App.ReadAsync(db => db.Outbox.Where(l => l.To == to).Select(l => l.Template).ToListAsync());

    public Task<Contribution> StoredAsync() => App.ReadAsync(db => db.Contributions.AsNoTracking().SingleAsync());
}
