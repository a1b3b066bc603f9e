using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Editing.Links;

/// <summary>Tells editors on the admin home how many links to other sites lead nowhere any more.</summary>
internal sealed class BrokenLinks(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.Editor;

    public async Task<WaitingTile> CountAsync(CancellationToken cancel) =>
        new("Liens brisés", await db.OutsideLinks.CountAsync(l => l.IsBroken, cancel), "/admin/contenu/liens");
}
