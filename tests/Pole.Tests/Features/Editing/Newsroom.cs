using Pole.App;
using Pole.Features.Editing.Versions;
using Pole.Platform.Identity;

namespace Pole.Features.Editing;

/// <summary>Editors at their browsers, and the folder that they write in, which is the test’s own.</summary>
internal sealed class Newsroom : IDisposable
{
    public const string Mission = "pages/mission.md";

    private readonly ContentCopy _content = new();

    public Newsroom() => App = new(settings: new() { ["Content:Root"] = _content.Root });

    public PoleApp App { get; }

    public string Root => _content.Root;

    public static string Address(string file) => $"/admin/contenu/{file}";

    public async Task<Browser> EditorAsync(string name = "editor")
    {
        await App.AccountAsync($"{name}@test.example", StaffRole.Editor);
        return await App.SignInAsync($"{name}@test.example");
    }

    public static Task<Answer> OpenAsync(Browser editor, string file) => editor.OpenAsync(Address(file));

    /// <summary>Sends the form of a page that was opened, with these fields instead of those it had.</summary>
    public static Task<Answer> SaveAsync(Browser editor, Answer page, string file, Dictionary<string, string> fields) =>
        editor.SubmitAsync(page, Address(file), fields, form: "page");

    public static string BodyOf(Answer page) => page.Page.QuerySelector("#Input_Body")!.TextContent;

    /// <summary>The name of the control of a key.</summary>
    public static string FieldOf(Answer page, string label) => page.Page.QuerySelectorAll("label")
        .Single(one => one.ChildNodes[0].TextContent.Trim() == label).GetAttribute("for")!
        is var id ? page.Page.GetElementById(id)!.GetAttribute("name")! : "";

    public string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public void Write(string file, string text) => _content.Write(file, text);

    public Task<IReadOnlyList<ContentVersion>> VersionsAsync(string file) => App.ReadAsync<IReadOnlyList<ContentVersion>>(db =>
        Task.FromResult<IReadOnlyList<ContentVersion>>([.. db.ContentVersions.Where(version => version.File == file).OrderBy(version => version.Number)]));

    public void Dispose()
    {
        App.Dispose();
        _content.Dispose();
    }
}
