using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;

namespace Pole.Features.Actions;

/// <summary>An action as its sheet shows it.</summary>
internal sealed record ActionSheet(Action Action, string Organisation, string Author, IReadOnlyList<EvidenceFile> Evidence, string Page)
{
    /// <summary>Where the synergies that it tells are followed, once they count; nothing before.</summary>
    public string? SynergiesAt => Action.Status is not ActionStatus.Approved ? null
        : Page.StartsWith("~/admin", StringComparison.Ordinal) ? Synergies.SynergyAddresses.Staff : Synergies.SynergyAddresses.Mine;
}

/// <summary>Gathers what the sheet of an action shows, and hands out its evidence.</summary>
internal sealed class ActionSheets(PoleDb db)
{
    public async Task<ActionSheet> OfAsync(Action action, string page, CancellationToken cancel) => new(
        action,
        await db.Organisations.Where(o => o.Id == action.OrganisationId).Select(o => o.Name).SingleAsync(cancel),
        await db.Users.Where(u => u.Id == action.AuthorId).Select(u => u.Name).SingleAsync(cancel),
        await db.EvidenceOfAsync(action, cancel),
        page);
}

internal static class EvidenceDownload
{
    /// <summary>A file of the action, to save; not found when it is not one of its own.</summary>
    public static async Task<IActionResult> HandOutAsync(
        this PageModel page, PoleDb db, FileStore files, Action action, Id<ActionEvidence> evidence, CancellationToken cancel) =>
        (await db.EvidenceOfAsync(action, cancel)).FirstOrDefault(e => e.Id == evidence) is { } found && files.Holds(found.File)
            ? page.File(files.Open(found.File), found.File.MediaType, found.File.Name)
            : page.NotFound();
}
