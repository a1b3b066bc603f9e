using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Platform.Files;

/// <summary>
/// Keeps files under the hash of their bytes in <c>files/ab/abcdef…</c> of the data folder: the same bytes are there
/// once, and a file that was changed on disk is seen. The row that names a file is saved by the caller's unit of work.
/// </summary>
internal sealed class FileStore(PoleDb db, CurrentPerson person, IOptions<DataSettings> data, TimeProvider clock)
{
    public const long LargestFile = 20 * 1024 * 1024;

    private readonly string root = Path.GetFullPath(Path.Combine(data.Value.Root, "files"));

    /// <summary>Checks and keeps an uploaded file; refused with the reason at <paramref name="field"/>.</summary>
    public async Task<(StoredFile? File, Outcome Outcome)> KeepAsync(IFormFile upload, string field, CancellationToken cancel)
    {
        if (upload.Length > LargestFile)
        {
            return (null, new Refusal("file.too-large", "Ce fichier dépasse 20 Mo. Réduisez-le ou envoyez-le en plusieurs parties.") { Field = field });
        }

        using var buffer = new MemoryStream();
        await upload.CopyToAsync(buffer, cancel);
        return await KeepAsync(upload.FileName, buffer.ToArray(), field, cancel);
    }

    public async Task<(StoredFile? File, Outcome Outcome)> KeepAsync(string name, byte[] bytes, string field, CancellationToken cancel)
    {
        if (bytes.Length == 0)
        {
            return (null, new Refusal("file.empty", "Ce fichier est vide.") { Field = field });
        }

        if (FileKind.Of(name) is not { } kind)
        {
            return (null, new Refusal("file.kind", "Ce type de fichier n’est pas accepté. Les types acceptés sont : {0}.", KnownEndings()) { Field = field });
        }

        if (!kind.Shows(bytes))
        {
            return (null, new Refusal("file.not-what-it-says", "Le contenu de ce fichier ne correspond pas à son nom ({0}).", kind.Ending) { Field = field });
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        await WriteOnceAsync(PathOf(hash), bytes, cancel);
        var file = new StoredFile
        {
            Hash = hash,
            Name = Clean(name),
            MediaType = kind.MediaType,
            Length = bytes.Length,
            StoredAt = clock.GetUtcNow(),
            By = person.MaybeId,
        };
        db.Files.Add(file);
        return (file, Outcome.Done);
    }

    /// <exception cref="FileNotFoundException">The bytes are gone from the disk.</exception>
    public Stream Open(StoredFile file) => File.OpenRead(PathOf(file.Hash));

    public bool Holds(StoredFile file) => File.Exists(PathOf(file.Hash));

    /// <summary>Whether there are bytes under this hash, and they still are those that gave it.</summary>
    public async Task<bool> IsWholeAsync(string hash, CancellationToken cancel)
    {
        if (!File.Exists(PathOf(hash)))
        {
            return false;
        }

        await using var stream = File.OpenRead(PathOf(hash));
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel)) == hash;
    }

    public string PathOf(string hash) => Path.Combine(root, hash[..2], hash);

    private static string KnownEndings() => string.Join(", ", FileKind.All.Select(k => k.Ending.TrimStart('.')));

    private static string Clean(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var kept = new string([.. last.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '(' or ')')]).Trim();
        return kept.Length <= StoredFile.NameLength ? kept : kept[^StoredFile.NameLength..];
    }

    private static async Task WriteOnceAsync(string path, byte[] bytes, CancellationToken cancel)
    {
        if (File.Exists(path))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var half = $"{path}.{Path.GetRandomFileName()}";
        await using (var stream = new FileStream(half, FileMode.CreateNew, FileAccess.Write))
        {
            await stream.WriteAsync(bytes, cancel);
            stream.Flush(flushToDisk: true);
        }

        File.Move(half, path, overwrite: true);
    }
}
