using System.Security.Cryptography;
using Pole.Features.Organisations;
using Pole.Features.Toolkits.Stamps;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;
using Pole.Platform.Identity;

namespace Pole.Features.Toolkits.Downloads;

/// <summary>Hands out a file: its line in the register, with the fingerprint of the very bytes sent, is saved before a single one leaves.</summary>
internal sealed class HandOut(PoleDb db, ToolkitShelf shelf, CurrentPerson person, TimeProvider clock)
{
    /// <summary>The copy, named and stamped for the firm; null when the file is gone from the content.</summary>
    public async Task<Copy?> TakeAsync(
        string toolkit, ToolkitSheet sheet, ToolkitVersion version, ToolkitFile file, MyOrganisation organisation, string purpose, CancellationToken cancel)
    {
        if (shelf.FileAt(file) is not { } path)
        {
            return null;
        }

        var (mark, now) = (ToolkitDownload.NewMark(), clock.GetUtcNow());
        var bytes = new CopyStamp(organisation.Name, now, mark).WriteInto(await File.ReadAllBytesAsync(path, cancel), file.Name);
        db.ToolkitDownloads.Add(new ToolkitDownload
        {
            AccountId = person.Id,
            OrganisationId = organisation.Id,
            Firm = organisation.Name,
            Toolkit = toolkit,
            Version = version.Version,
            File = file.Name,
            Hash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Purpose = purpose,
            Licence = sheet.Licence,
            At = now,
            Mark = mark,
            ToldOf = sheet.Latest?.Version,
        });
        await db.SaveChangesAsync(cancel);
        return CopyOf(bytes, file, version.Version, organisation.Name, mark);
    }

    /// <summary>The same copy once more, by its link; nothing when the file has changed since, for it would be another copy.</summary>
    public async Task<Copy?> TakeAgainAsync(Id<ToolkitDownload> id, ToolkitFile file, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        var line = await db.LockAsync(id, cancel) ?? throw new InvalidOperationException("The page finds the line before it hands out.");
        if (shelf.FileAt(file) is not { } path)
        {
            return null;
        }

        var bytes = new CopyStamp(line.Firm, line.At, line.Mark).WriteInto(await File.ReadAllBytesAsync(path, cancel), file.Name);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != line.Hash)
        {
            return null;
        }

        line.TakenAgain(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return CopyOf(bytes, file, line.Version, line.Firm, line.Mark);
    }

    private static Copy CopyOf(byte[] bytes, ToolkitFile file, string version, string firm, string mark) =>
        new(bytes, FileKind.Of(file.Name)?.MediaType ?? "application/octet-stream", NamedCopy.Of(file.Name, version, firm, mark));
}

/// <summary>A file ready to be sent.</summary>
internal sealed record Copy(byte[] Bytes, string MediaType, string Name);
