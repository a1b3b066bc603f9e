using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;

namespace Pole.Features.Resources.Contributions;

/// <summary>The answers of a sheet to be read: with what was said of them, and for a reviewer with a place to say more.</summary>
/// <param name="Answers">What was answered.</param>
/// <param name="Files">The documents that were joined.</param>
/// <param name="Page">The page that hands the documents out.</param>
/// <param name="Comments">What was said of each question.</param>
/// <param name="Remarks">What the reviewer is writing, in the order of the questions; null for who only reads.</param>
internal sealed record AnswerSheet(Answers Answers, IReadOnlyList<JoinedFile> Files, string Page, ILookup<string, string> Comments, IReadOnlyList<string?>? Remarks);

/// <summary>The versions of a sheet, newest first, and the page below which each is compared with the one before.</summary>
internal sealed record VersionList(IReadOnlyList<ContributionVersion> Versions, string Page);

internal static class JoinedDownload
{
    /// <summary>A joined document, to save; not found when it is not one of this sheet.</summary>
    public static async Task<IActionResult> HandOutAsync(
        this PageModel page, PoleDb db, FileStore files, Id<Contribution> contribution, Id<ContributionDocument> document, CancellationToken cancel) =>
        (await db.JoinedFilesAsync(contribution, cancel)).FirstOrDefault(joined => joined.Id == document) is { } found && files.Holds(found.File)
            ? page.File(files.Open(found.File), found.File.MediaType, found.File.Name)
            : page.NotFound();
}
