using Microsoft.EntityFrameworkCore;
using Pole.Features.Editing.Versions;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Content.Rendering;
using Pole.Platform.Data;
using Pole.Platform.Files;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Editing.Media;

/// <summary>A picture or a document of <c>content/media/</c>, and the texts that show it or lead to it.</summary>
internal sealed record MediaLine(string File, long Length, IReadOnlyList<string> UsedBy)
{
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif", ".svg"];

    public bool IsPicture => Pictures.Contains(Path.GetExtension(File));

    public string Address => $"/{File}";
}

/// <summary>The pictures and documents that texts may show. What comes in is what its name says, small enough, and replaces nothing.</summary>
internal sealed class MediaShelf(PoleDb db, ContentStore content, IContentCommits commits, Chronicle chronicle, CurrentPerson person)
{
    public const int LargestBytes = 5 * 1024 * 1024;
    public const int NameLength = 100;

    /// <summary>What browsers show as it is. Drawings in SVG may hold a program, and come by the folder only.</summary>
    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".pdf"];

    public IReadOnlyList<MediaLine> All()
    {
        var snapshot = content.Current.Snapshot;
        var uses = (
            from entry in snapshot.Entries
            from link in entry.Source.Links
            let target = LinkTarget.Of(link.Url, entry.File)
            where target.Kind is LinkKind.Media
            select (target.Path, entry.File)).Distinct().ToLookup(use => use.Path, use => use.File, StringComparer.Ordinal);
        return [.. from path in snapshot.Paths
                   where path.StartsWith($"{ContentSection.Media}/", StringComparison.Ordinal)
                   orderby path
                   select new MediaLine(path, snapshot.StampOf(path)!.Value.Length, [.. uses[path].Order(StringComparer.Ordinal)])];
    }

    /// <summary>Checks an upload and keeps it under a name of the editor's choice.</summary>
    /// <returns>Where it stands, or why it was refused.</returns>
    public async Task<(string File, Refusal? Refusal)> AddAsync(IFormFile upload, string? name, CancellationToken cancel)
    {
        var slug = name?.Trim() ?? "";
        var ending = Path.GetExtension(upload.FileName).ToLowerInvariant();
        var file = $"{ContentSection.Media}/{slug}{ending}";
        if (Refuse(upload, ending, slug) is { } refusal)
        {
            return (file, refusal);
        }

        using var bytes = new MemoryStream();
        await upload.CopyToAsync(bytes, cancel);
        if (!FileKind.Of(ending)!.Shows(bytes.ToArray()))
        {
            return (file, new("media.not-what-it-says", "Le contenu de ce fichier ne correspond pas à son nom ({0}).", ending) { Field = "Input.File" });
        }

        if (!content.TryPut(file, bytes.ToArray()))
        {
            return (file, new("media.taken", "Un fichier porte déjà ce nom : choisissez-en un autre.") { Field = "Input.Name" });
        }

        content.Refresh();
        chronicle.Record(person.Id, "media.added", file);
        await db.SaveChangesAsync(CancellationToken.None);
        await CommitAsync(file);
        return (file, null);
    }

    private static Refusal? Refuse(IFormFile upload, string ending, string slug) =>
        !Endings.Contains(ending) ? new("media.kind", "Choisissez une image (png, jpg) ou un document (pdf).") { Field = "Input.File" }
        : upload.Length is 0 or > LargestBytes ? new("media.size", "Ce fichier est vide ou dépasse 5 Mo : réduisez-le.") { Field = "Input.File" }
        : !ContentPath.IsPlain(slug) || slug.Length > NameLength ? new("media.name", "Nommez-le en minuscules sans accent, chiffres et tirets.") { Field = "Input.Name" }
        : null;

    private async Task CommitAsync(string file)
    {
        var me = person.Id;
        var account = await db.Users.AsNoTracking().Where(a => a.Id == me).Select(a => new { a.Name, a.Email }).FirstAsync(CancellationToken.None);
        await commits.CommitAsync([file], $"{file} : ajouté", new(account.Name, account.Email!), CancellationToken.None);
    }
}
