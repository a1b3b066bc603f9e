using Pole.Features.Editing.Forms;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Content.Yaml;

namespace Pole.Features.Editing.Placing;

/// <summary>
/// Where pages may be made, moved and taken away in the browser. Other folders hold what the program or its records name by their file:
/// services that are booked, letters that are sent.
/// </summary>
internal sealed class PagePlaces(ContentStore content)
{
    private static readonly string[] Folders = [ContentSection.Pages, "help", "resources"];

    /// <summary>The home page and the news have no other place.</summary>
    private static readonly string[] Fixed = ["pages/index.md", "pages/actualites/index.md"];

    public static bool MayMove(ContentEntry entry) =>
        Folders.Contains(entry.Key.Section) && entry.Language == Language.French && !Fixed.Contains(entry.File);

    public static bool MayDelete(ContentEntry entry) => MayMove(entry) || (entry.Language == Language.English && entry.Key.Section is not ContentSection.Mail);

    /// <summary>Why a file cannot stand there; nothing when it can.</summary>
    public Refusal? Check(string file, string slug, string field) =>
        !ContentPath.IsPlain(slug) ? new("content.slug", "Écrivez l’adresse en minuscules sans accent, chiffres et tirets, sans commencer par « / ».") { Field = field }
        : file.Length > Versions.ContentVersion.FileLength - ".en.md".Length ? new("content.slug-long", "Cette adresse est trop longue.") { Field = field }
        : content.Current.Snapshot.Paths.Contains(file) || content.Current.Snapshot.Paths.Contains(IndexOf(file))
            ? new("content.taken", "Une page porte déjà cette adresse : choisissez-en une autre.") { Field = field }
            : null;

    /// <summary>What would be wrong elsewhere without this file: links that lead to it, above all.</summary>
    public IReadOnlyList<ContentFault> BrokenWithout(string file)
    {
        var known = content.Faults.ToHashSet();
        return [.. content.EveryFaultIf(file, null).Where(fault => fault.File != file && fault.File != ContentList.EnglishOf(file) && !known.Contains(fault))];
    }

    /// <summary>The text with its address of today among those that it had before; null when its head cannot be written.</summary>
    public static string? WithAlias(ContentSection section, string text, string address)
    {
        var parts = EditedText.Of(section, text);
        if (parts.Form is not { } form || form.FieldOf(Publication.AliasesKey) is not { } field)
        {
            return null;
        }

        var answers = form.Answers.ToList();
        answers[field] = new() { Text = $"{answers[field].Text}\n{address}" };
        return EditedText.Write(form.Write(answers, form.Rest), parts.Body);
    }

    /// <summary>A page that says nothing yet but its title, which nobody sees.</summary>
    public static string Blank(string title, string body, params (string Key, string Value)[] keys) =>
        $"---\ndraft: true\ntitle: {YamlWriter.Scalar(title)}\n{string.Concat(keys.Select(key => $"{key.Key}: {YamlWriter.Scalar(key.Value)}\n"))}---\n{body}";

    private static string IndexOf(string file) => $"{file[..^3]}/index.md";
}
