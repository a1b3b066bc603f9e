using System.Security.Cryptography;
using Pole.Features.Organisations;
using Pole.Platform.Data;
using Pole.Platform.Files;
using Pole.Platform.Identity;

namespace Pole.Features.Toolkits.Downloads;

/// <summary>Hands out a file: its line in the register is saved before a single byte leaves.</summary>
internal sealed class HandOut(PoleDb db, ToolkitShelf shelf, CurrentPerson person, TimeProvider clock)
{
    /// <summary>The copy, named to the firm; null when the file is gone from the content.</summary>
    public async Task<Copy?> TakeAsync(
        string toolkit, ToolkitSheet sheet, ToolkitVersion version, ToolkitFile file, MyOrganisation organisation, string purpose, CancellationToken cancel)
    {
        if (shelf.FileAt(file) is not { } path)
        {
            return null;
        }

        var bytes = await File.ReadAllBytesAsync(path, cancel);
        var line = new ToolkitDownload
        {
            AccountId = person.Id,
            OrganisationId = organisation.Id,
            Toolkit = toolkit,
            Version = version.Version,
            File = file.Name,
            Hash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Purpose = purpose,
            Licence = sheet.Licence,
            At = clock.GetUtcNow(),
            ToldOf = sheet.Latest?.Version,
        };
        db.ToolkitDownloads.Add(line);
        await db.SaveChangesAsync(cancel);
        return new(bytes, FileKind.Of(file.Name)?.MediaType ?? "application/octet-stream", NamedCopy.Of(file.Name, version.Version, organisation.Name, line.Mark));
    }
}

/// <summary>A file ready to be sent.</summary>
internal sealed record Copy(byte[] Bytes, string MediaType, string Name);
