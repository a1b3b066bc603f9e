using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Toolkits.Downloads;
using Pole.Features.Toolkits.Stamps;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Toolkits.Admin;

/// <summary>Tells from a file whose copy it is: by the fingerprint of its bytes, else by the mark that it carries. The file is read and forgotten.</summary>
[Authorize(Policies.AccreditationOfficer)]
internal sealed class TraceModel(PoleDb db) : PageModel
{
    private const int Most = 20;

    public const string Field = "Copie";

    public bool IsAsked { get; private set; }

    /// <summary>The lines whose bytes these are; several where a format has no place for a stamp.</summary>
    public IReadOnlyList<DownloadLine> Same { get; private set; } = [];

    /// <summary>The line whose mark the file carries, though its bytes were changed since.</summary>
    public DownloadLine? Marked { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Request.Form.Files.GetFile(Field) is not { Length: > 0 } upload)
        {
            return this.Refuse(new Refusal("trace.file", "Choisissez la copie à reconnaître.") { Field = Field });
        }

        if (upload.Length > FileStore.LargestFile)
        {
            return this.Refuse(new Refusal("file.too-large", "Ce fichier dépasse 20 Mo. Réduisez-le ou envoyez-le en plusieurs parties.") { Field = Field });
        }

        using var buffer = new MemoryStream();
        await upload.CopyToAsync(buffer, cancel);
        var bytes = buffer.ToArray();
        if (FileKind.Of(upload.FileName)?.Shows(bytes) is not true)
        {
            return this.Refuse(new Refusal("trace.kind", "Ce fichier n’est d’aucun type que le Pôle remet, ou son contenu ne correspond pas à son nom.") { Field = Field });
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        Same = await db.ToolkitDownloads.Where(d => d.Hash == hash).ReadAsync(db, 0, Most, cancel);
        var mark = CopyStamp.MarkIn(bytes, upload.FileName);
        Marked = mark is null ? null : (await db.ToolkitDownloads.Where(d => d.Mark == mark).ReadAsync(db, 0, 1, cancel)).FirstOrDefault();
        IsAsked = true;
        return Page();
    }
}
