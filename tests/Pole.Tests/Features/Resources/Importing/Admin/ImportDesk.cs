using Pole.App;
using Pole.Features.Resources.Importing.Drafting;
using Pole.Platform.Identity;

namespace Pole.Features.Resources.Importing.Admin;

/// <summary>An editor before the form that imports, with a content folder of the test’s own.</summary>
internal sealed class ImportDesk : IDisposable
{
    public const string Address = "/admin/ressources/importer";
    private const string Save = "fiche";

    private readonly string _content = Directory.CreateTempSubdirectory("pole-import").FullName;

    public PoleApp App { get; }

    public ImportDesk()
    {
        var original = Path.Combine(PoleApp.RepositoryRoot, "content");
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_content, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        App = new(settings: new() { ["Content:Root"] = _content });
    }

    public void Dispose()
    {
        App.Dispose();
        Directory.Delete(_content, recursive: true);
    }

    public static Task<Answer> SubmitAsync(Browser editor, Answer page, Dictionary<string, string> fields) => editor.SubmitAsync(page, Address, fields, Save);

    public async Task<Browser> EditorAsync()
    {
        await App.AccountAsync("editor@test.example", StaffRole.Editor);
        return await App.SignInAsync("editor@test.example");
    }

    public bool Holds(string slug) => File.Exists(Path.Combine(_content, "resources", $"{slug}.md"));

    public string Written(string slug) => File.ReadAllText(Path.Combine(_content, "resources", $"{slug}.md"));

    public static string Field(string path) => $"Input.Fields[{NumberOf(path)}].Text";

    private static int NumberOf(string path) => DraftQuestions.All.Select((question, i) => (question, i)).First(one => one.question.Path == path).i;

    public static string ValueOf(Answer page, string path) =>
        page.Page.QuerySelector($"[name='{Field(path)}']") is { } control ? control.GetAttribute("value") ?? control.TextContent.Trim() : "";

    public static string ErrorOf(Answer page, string path) =>
        page.Page.QuerySelector($"#Input_Fields_{NumberOf(path)}__Text-error")?.TextContent.Replace('\u00A0', ' ') ?? "";
}
