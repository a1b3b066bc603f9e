using System.Security.Cryptography;
using System.Text;
using Pole.Features.Resources.Importing.Drafting;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Files;
using Pole.Platform.Search.Analysis;

namespace Pole.Features.Resources.Contributions;

/// <summary>Puts a sheet among the files of the site, once it was read as the site will read it. Readers see it when the content is read again.</summary>
internal sealed class Publishing(ContentStore content, FileStore files)
{
    public static string FileOf(string slug) => $"resources/{slug}.md";

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <param name="contribution">The sheet that an editor publishes.</param>
    /// <param name="slug">The name of its file.</param>
    /// <param name="joined">The documents that its author joined.</param>
    /// <param name="replace">Whether what someone changed in the file by hand may be lost.</param>
    /// <param name="today">The day in Paris.</param>
    public Outcome Place(Contribution contribution, string slug, IReadOnlyList<JoinedFile> joined, bool replace, DateOnly today)
    {
        if (!DraftSlug.IsPlain(slug))
        {
            return new Refusal("contribution.slug", "L’adresse s’écrit en minuscules sans accent, chiffres et tirets.") { Field = "Input.Slug" };
        }

        var documents = joined.Select(document => (Place: $"fiches/{slug}/{NameOf(document.File.Name)}", document.File)).DistinctBy(document => document.Place).ToList();
        var text = SheetReader.Write(contribution.Answers, contribution.PublishedOn ?? today, today, documents.Select(document => new DraftDocument(document.File.Name, $"/media/{document.Place}"))).Text;
        if (content.FaultsIf(FileOf(slug), text) is [var fault, ..])
        {
            return new Refusal("contribution.fault", "{0}", fault.Message);
        }

        if (!documents.TrueForAll(document => content.TryKeep($"{ContentSection.Media}/{document.Place}", BytesOf(document.File))))
        {
            return new Refusal("contribution.document", "Un autre document porte déjà ce nom : demandez à l’auteur de le renommer.");
        }

        return contribution.Slug is null ? Add(contribution, slug, text) : Update(contribution, text, replace);
    }

    /// <summary>Writes one line into the head of the file as it stands, whoever wrote the rest.</summary>
    public Outcome SetLine(Contribution contribution, string key, string value)
    {
        var file = FileOf(contribution.Slug!);
        if (content.TextAt(file) is not { } before)
        {
            return new Refusal("contribution.no-file", "Le fichier de cette fiche n’est plus là : {0}.", file);
        }

        var text = HeadLine.Set(before, key, value);
        var wasOurs = HashOf(before) == contribution.FileHash;
        if (!content.TryReplace(file, before, text))
        {
            return new Refusal("contribution.file-moved", "Quelqu’un modifie ce fichier en ce moment : réessayez dans un instant.");
        }

        contribution.FileHash = wasOurs ? HashOf(text) : contribution.FileHash;
        return Outcome.Done;
    }

    /// <summary>Takes back a file that was placed for a save that did not come.</summary>
    public void TakeBack(string slug) => content.Remove(FileOf(slug));

    public void Show() => content.Refresh();

    private Outcome Add(Contribution contribution, string slug, string text)
    {
        contribution.FileHash = HashOf(text);
        return content.TryPlace(FileOf(slug), text)
            ? Outcome.Done
            : new Refusal("contribution.taken", "Une ressource porte déjà cette adresse : choisissez-en une autre.") { Field = "Input.Slug" };
    }

    private Outcome Update(Contribution contribution, string text, bool replace)
    {
        var file = FileOf(contribution.Slug!);
        var before = content.TextAt(file);
        if (before is not null && !replace && HashOf(before) != contribution.FileHash)
        {
            return new Refusal("contribution.changed-by-hand", "Le fichier de cette fiche a été modifié depuis sa publication. Reportez ces changements ici, ou acceptez qu’ils soient remplacés.") { Field = "Input.Replace" };
        }

        contribution.FileHash = HashOf(text);
        return before is null ? Add(contribution, contribution.Slug!, text)
            : content.TryReplace(file, before, text) ? Outcome.Done
            : new Refusal("contribution.file-moved", "Quelqu’un modifie ce fichier en ce moment : réessayez dans un instant.");
    }

    private byte[] BytesOf(StoredFile file)
    {
        using var stream = files.Open(file);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A name that addresses can carry: <c>Compte rendu (2019).pdf</c> becomes <c>compte-rendu-2019.pdf</c>.</summary>
    private static string NameOf(string name)
    {
        var words = string.Concat(Folding.Fold(Path.GetFileNameWithoutExtension(name)).Select(sign => char.IsAsciiLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return $"{(words.Length > 0 ? string.Join('-', words) : "document")}{Path.GetExtension(name).ToLowerInvariant()}";
    }
}
